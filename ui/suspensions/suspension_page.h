// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"
#include "core/welcome_back/welcome_back.h"
#include "ui/common/page.h"
#include "ui/suspensions/suspension_form.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace freshstart {

class IssuedList;
class PreviewPanel;
class StudentPicker;
class SuspensionAside;

/// One suspension, from "three days from tomorrow" to the letter in the envelope. A draft saves
/// itself; issuing shows the letters first, then keeps them as they go out.
class SuspensionPage final : public Page
{
    Q_OBJECT

public:
    SuspensionPage(const UiContext& context, QWidget* parent);

    void startNew(std::optional<StudentId> student);
    bool open(SuspensionId id);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    bool tryLeave() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] SuspensionId currentId() const { return m_case.suspension.id; }

private:
    void buildHeader();
    void buildPreview();
    bool readFacts();
    bool readStudent(StudentId id);
    void rebuildForm();
    void chooseStudent(StudentId id);
    void showCase();
    void formChanged();
    bool saveDraft();
    void checkForm();
    void showDocuments();
    void removeDraft();
    void askToIssue();
    void showLetters();
    void openDocument(IssuedDocumentId id);
    bool issue();
    void leadTo(const QString& field);
    [[nodiscard]] bool isDraft() const;

    SuspensionFormFacts m_facts;
    SuspensionCase m_case;
    StudentRecord m_student;
    std::vector<Suspension> m_all; ///< of the student
    bool m_dirty = false;
    QStackedLayout* m_stack;
    ScrollColumn* m_column;
    PageHeader* m_header;
    StudentPicker* m_picker;
    QLabel* m_message;
    QPushButton* m_previewButton = nullptr;
    QPushButton* m_issueButton = nullptr;
    QPushButton* m_discardButton = nullptr;
    QPushButton* m_issueBelow = nullptr; ///< the same at the foot of a long page
    SuspensionForm* m_form = nullptr;
    SuspensionAside* m_aside;
    IssuedList* m_issued;
    PreviewPanel* m_preview;
    QTimer* m_autosave;
};

} // namespace freshstart
