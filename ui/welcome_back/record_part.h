// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/welcome_back/meeting_facts.h"

#include <QWidget>

class QTimer;

namespace freshstart {

class DraftKeeper;
class RecordForm;

/// The record with all that keeps its words: a draft while it is typed, the record itself when it
/// is saved.
class RecordPart final : public QWidget
{
    Q_OBJECT

public:
    RecordPart(const UiContext& context, const MeetingFacts& facts, QWidget* parent);

    /// Something around the record has changed. What is being typed stays.
    void show(const MeetingFacts& facts);
    /// Makes what stands in the form the record, and leads to what keeps it from that.
    bool save();
    /// Keeps the words without making them the record; false: they would be lost.
    bool keep();
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; }
    /// Earlier words wait for somebody to take them up or discard them.
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void saved();
    void kept(); ///< as a draft
    void refused(const QString& sentence);
    /// What the record should say and does not, where no field shows it.
    void doubted(const std::vector<Issue>& issues);

private:
    void listen();
    void formChanged();
    void showDoubts();
    void noteProgress(CommitmentId id, CommitmentState state, const QString& progress);
    [[nodiscard]] WelcomeBackRecord toSave() const;

    UiContext m_context;
    MeetingFacts m_facts;
    bool m_unsaved = false;
    bool m_refused = false; ///< from then on what is missing is shown, too
    RecordForm* m_form;
    DraftKeeper* m_drafts;
    QTimer* m_doubts;
};

} // namespace freshstart
