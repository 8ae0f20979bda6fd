// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/prevention/prevention.h"
#include "core/records/issued_document.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "ui/common/page.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace freshstart {

class Card;
class IssuedList;
class PreventionForm;
class PreviewPanel;
class StudentPicker;

/// One exclusion prevention meeting: called, prefilled from what is known, held, and printed as the
/// Appendix A record. Once it has been kept it saves itself while it is typed.
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
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] PreventionId currentId() const { return m_meeting.id; }

private:
    PreventionPage(const UiContext& context, QWidget* parent);
    void build();
    void buildHeader();
    void buildAside();
    void startNew(std::optional<StudentId> student);
    bool open(PreventionId id);
    bool readSchool();
    void buildForm();
    void chooseStudent(StudentId id);
    void showMeeting();
    void showFacts();
    void showDocuments();
    void checkForm();
    void formChanged();
    bool save();
    void saveAsked();
    // prevention_page_output.cpp
    void showRecord();
    void showBlank();
    bool keepRecord(const Document& document);
    void openDocument(IssuedDocumentId id);

    PreventionMeeting m_meeting;
    StudentRecord m_student;
    School m_school;
    std::vector<StaffMember> m_staff;
    std::optional<StaffMember> m_head;
    bool m_dirty = false;
    QStackedLayout* m_stack;
    ScrollColumn* m_column;
    PageHeader* m_header;
    StudentPicker* m_picker;
    QLabel* m_message;
    Card* m_facts;
    QLabel* m_factsWords = nullptr;
    PreventionForm* m_form = nullptr;
    Card* m_doubts;
    IssuedList* m_issued;
    PreviewPanel* m_preview;
    QTimer* m_autosave;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace freshstart
