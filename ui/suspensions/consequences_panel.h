// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/school_type.h"
#include "core/today/consequences.h"

#include <QWidget>

#include <vector>

namespace freshstart {

class Card;
class ConsequenceRow;

/// "What follows": changes with every key that is pressed in the form. Rows are made once and take
/// on new words, so that nothing flickers and an open reason stays open.
class ConsequencesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsequencesPanel(QWidget* parent);

    void setConsequences(std::vector<Consequence> consequences, SchoolType type);

Q_SIGNALS:
    void actionAsked(ConsequenceKind kind);

private:
    void needRows(size_t count);

    Card* m_card;
    QWidget* m_empty;
    std::vector<ConsequenceRow*> m_rows;
    std::vector<Consequence> m_shown;
    SchoolType m_type = SchoolType::Maintained;
};

} // namespace freshstart
