// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/welcome_back_documents.h"
#include "core/exchange/email_draft.h"
#include "ui/common/page.h"
#include "ui/print/outgoing.h"
#include "ui/welcome_back/meeting_facts.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace freshstart {

class AttachmentList;
class DraftedPart;
class HistoryPanel;
class InterventionPart;
class IssuedList;
class MeetingAside;
class MonitoringCard;
class Pill;
class PlanCard;
class PreviewPanel;
class RecordPart;

/// One welcome back meeting: when it is, what was said and agreed, the paper to sign, and what can
/// come up around it. What is typed is kept as a draft and becomes the record when it is saved.
class WelcomeBackPage final : public Page
{
    Q_OBJECT

public:
    WelcomeBackPage(const UiContext& context, WelcomeBackId id, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    bool tryLeave() override;
    [[nodiscard]] std::optional<StudentId> student() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] WelcomeBackId currentId() const { return m_id; }
    /// What has been typed and is not the record yet.
    [[nodiscard]] bool hasUnsaved() const;

private:
    void build();
    void buildHeader();
    void listen();
    void listenToMonitoring();
    bool read();
    void makeParts();
    void makeRecord();
    void makeSession();
    void listenTo(DraftedPart* part);
    void showMeeting();
    void showStanding();
    void showDocuments();
    void say(const QString& sentence); ///< above the form; empty: nothing
    // welcome_back_page_output.cpp
    void reload();
    bool finish(const Result<void>& done);
    void saveAsked();
    bool saveFirst();
    void arrange(const WelcomeBackPlan& plan);
    void previewPlan(const WelcomeBackPlan& plan);
    void preview(const Outgoing& letters);
    void showPreparation();
    void showRecord();
    void showSession();
    void showMonitoring();
    void showAbsence();
    /// One paper about this meeting in the preview. `kept`: it goes out for the record.
    void showPaper(const QString& heading, Document (*make)(const WelcomeBackContext&), bool kept);
    bool keepRecord(const Document& document);
    void openDocument(IssuedDocumentId id);
    void saveCalendar();
    /// The pages in the preview can go into an email, to this address where it is known.
    void offerEmail(const QString& subject, const EmailPerson& to);

    WelcomeBackId m_id;
    std::optional<MeetingFacts> m_facts; ///< none: it could not be read
    QString m_savedWords;                ///< "saved at 10:22"
    QStackedLayout* m_stack;
    ScrollColumn* m_column;
    PageHeader* m_header;
    QPushButton* m_preparation = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_notesSheet = nullptr;
    QPushButton* m_printSession = nullptr;
    Pill* m_state;
    QLabel* m_message;
    PlanCard* m_plan;
    MonitoringCard* m_monitoring;
    RecordPart* m_record = nullptr;        ///< made when there is a meeting to record
    InterventionPart* m_session = nullptr; ///< made for a return without a meeting
    MeetingAside* m_aside;
    IssuedList* m_issued;
    AttachmentList* m_attachments;
    HistoryPanel* m_history;
    PreviewPanel* m_preview;
};

} // namespace freshstart
