// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/documents/appendix_a.h"
#include "core/documents/document.h"
#include "core/prevention/prevention.h"
#include "core/records/issued_document.h"
#include "core/school/school.h"
#include "ui/common/change_reason.h"
#include "ui/common/page.h"
#include "ui/prevention/call_facts.h"
#include "ui/prevention/prevention_aside.h"

#include <functional>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace freshstart {

class AttachmentList;
class Card;
class CopiesCard;
class DraftKeeper;
class HistoryPanel;
class IssuedList;
class Pill;
class PreventionForm;
class PreviewPanel;
class StudentPicker;

/// One exclusion prevention meeting: called, prefilled from what is known, prepared, held, printed
/// as the Appendix A record, and followed until everything is done. It saves itself while it is
/// typed.
class PreventionPage final : public Page
{
    Q_OBJECT

public:
    PreventionPage(const UiContext& context, PreventionId id, QWidget* parent);
    /// A new meeting, about this student or one to be chosen.
    PreventionPage(const UiContext& context, std::optional<StudentId> student, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    bool tryLeave() override;
    [[nodiscard]] std::optional<StudentId> student() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] PreventionId currentId() const { return m_meeting.id; }

private:
    PreventionPage(const UiContext& context, QWidget* parent);
    void build();
    void buildHeader();
    void buildFacts();
    void listen();
    void listenToAside();
    void startNew(std::optional<StudentId> student);
    bool open(PreventionId id);
    bool readSchool(const PreventionDetails& named);
    bool readFacts(StudentId student);
    void buildForm();
    void chooseStudent(StudentId id);
    [[nodiscard]] bool hasStudent() const { return m_facts.has_value(); }
    void showMeeting();
    void showStanding();
    void showFacts();
    void showAround();
    void say(const QString& sentence); ///< above the form; empty: nothing
    // prevention_page_keep.cpp
    void keepDrafts();
    void takeUp(const QString& words);
    [[nodiscard]] bool isWaiting() const;
    void checkForm();
    void formChanged();
    bool save();
    bool saveAsked();
    bool keepFirst();
    void finish(const Result<void>& done);
    void noteInvited(const std::vector<int>& places, const std::optional<Handed>& handed);
    void noteCopies(const std::vector<int>& places, const std::vector<CopyKind>& kinds,
                    const std::optional<Handed>& handed);
    void callOff(const std::optional<CalledOff>& calledOff);
    // prevention_page_output.cpp
    [[nodiscard]] bool hasGoneOut() const;
    [[nodiscard]] HistorySubject about() const; ///< whose papers go out
    void showPaper(PreventionPaper paper);
    void preview(const QString& heading, const std::vector<Document>& documents, bool kept,
                 const std::function<void()>& again = {});
    void offerEmail(const QString& subject);
    void emailInvitation(int place, const std::optional<Handed>& handed);
    void showRecord();
    void showBlank();
    bool keepAll(const std::vector<Document>& documents);
    void openDocument(IssuedDocumentId id);

    PreventionMeeting m_meeting;
    std::optional<CallFacts> m_facts; ///< none: no student has been chosen
    School m_school;
    std::vector<StaffMember> m_staff; ///< active, and whom the meeting names
    AppendixATerms m_terms = AppendixATerms::Policy;
    bool m_dirty = false;
    bool m_isIssued = false; ///< a paper of what was agreed is kept
    ChangeReason m_reason;
    bool m_readOnly;
    QString m_savedWords; ///< "saved at 10:22"
    QStackedLayout* m_stack;
    ScrollColumn* m_column;
    PageHeader* m_header;
    Pill* m_state;
    StudentPicker* m_picker;
    QLabel* m_message;
    Card* m_factsCard;
    QLabel* m_factsWords = nullptr;
    QLabel* m_reasons = nullptr;
    PreventionForm* m_form = nullptr;
    CopiesCard* m_copies;
    IssuedList* m_issued;
    AttachmentList* m_attachments;
    HistoryPanel* m_history;
    PreventionAside* m_aside;
    PreviewPanel* m_preview;
    QTimer* m_autosave;
    DraftKeeper* m_drafts = nullptr; ///< once it is known whom it is about
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace freshstart
