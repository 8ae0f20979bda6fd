// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace freshstart {

/// What the school changed in the product's wording: lines that went and lines that came, with the
/// lines around them.
class WordingDifference final : public QTextEdit
{
    Q_OBJECT

public:
    explicit WordingDifference(QWidget* parent);

    void setTexts(const QString& product, const QString& own);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QString m_product;
    QString m_own;
};

} // namespace freshstart
