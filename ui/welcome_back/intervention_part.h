// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/welcome_back/meeting_facts.h"

#include <QWidget>

class QTimer;

namespace freshstart {

class DraftKeeper;
class InterventionForm;

/// The record of the separate session with all that keeps its words, like RecordPart. It is not
/// begun before somebody types: a session that is planned has not been held.
class InterventionPart final : public QWidget
{
    Q_OBJECT

public:
    InterventionPart(const UiContext& context, const MeetingFacts& facts, QWidget* parent);

    void show(const MeetingFacts& facts);
    bool save();
    bool keep();
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; }
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void saved();
    void kept();
    void refused(const QString& sentence);

private:
    void listen();
    void showDoubts();
    [[nodiscard]] InterventionRecord stored() const;

    UiContext m_context;
    MeetingFacts m_facts;
    bool m_unsaved = false;
    InterventionForm* m_form;
    DraftKeeper* m_drafts;
    QTimer* m_doubts;
};

} // namespace freshstart
