// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/issued_document.h"
#include "core/students/student.h"
#include "core/suspensions/follow_up.h"
#include "core/today/consequences.h"
#include "core/welcome_back/welcome_back.h"
#include "ui/common/page.h"
#include "ui/suspensions/issued_case.h"
#include "ui/suspensions/suspension_form.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace freshstart {

struct LetterContext;
class ChangesCard;
class CorrectionBar;
class HistoryPanel;
class IssuedList;
class IssuedPart;
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
    [[nodiscard]] std::optional<StudentId> student() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] SuspensionId currentId() const { return m_case.suspension.id; }

private:
    void buildHeader();
    void buildPreview();
    void listen();
    bool read(SuspensionId id);
    bool readFacts();
    bool readStudent(StudentId id);
    void rebuildForm();
    void chooseStudent(StudentId id);
    void showCase();
    void formChanged();
    bool saveDraft();
    void checkForm();
    void showDocuments();
    void showButtons(bool chosen);
    [[nodiscard]] IssuedCase issuedCase() const;
    [[nodiscard]] ConsequenceSetting settingOf(const IssuedCase& issued) const;
    void showLife();
    void preview(const Outgoing& letters);
    void startCorrection();
    void stopCorrection();
    void previewCorrection();
    bool correct(const std::vector<Document>& documents, const LetterContext& letter,
                 const SuspensionCase& corrected, const QString& why);
    bool refuseLonger(const SuspensionCase& corrected);
    void leadToProblem(const std::vector<Issue>& issues);
    void removeDraft();
    void askToIssue();
    void showLetters();
    void openDocument(IssuedDocumentId id);
    bool issue(const LetterContext& letter);
    void leadTo(const QString& field);
    [[nodiscard]] bool isDraft() const;

    SuspensionFormFacts m_facts;
    SuspensionCase m_case;
    StudentRecord m_student;
    StudentSupport m_support; ///< what the school has tried for the student
    std::vector<Suspension> m_all; ///< of the student
    SuspensionFollowUp m_followUp;
    std::vector<IssuedDocument> m_documents; ///< without their pages
    bool m_dirty = false;
    bool m_correcting = false;
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
    ChangesCard* m_changes;
    CorrectionBar* m_correction;
    IssuedPart* m_life;
    IssuedList* m_issued;
    HistoryPanel* m_history;
    PreviewPanel* m_preview;
    QTimer* m_autosave;
};

} // namespace freshstart
