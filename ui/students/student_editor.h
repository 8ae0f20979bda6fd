// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "ui/common/page.h"

#include <optional>
#include <vector>

class QPushButton;

namespace freshstart {

class ContactsEditor;
class DaysElsewhereEditor;
class IdentityForm;
class ProfessionalsEditor;
class StatusesEditor;

/// Everything about one student that is typed: in the window, checked while typing, saved with a
/// button. A doubt never stops it.
class StudentEditor final : public Page
{
    Q_OBJECT

public:
    StudentEditor(const UiContext& context, std::optional<StudentId> id, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    bool tryLeave() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] StudentRecord record() const;
    void save();

private:
    void build();
    void loadOrganisations();
    void addOrganisation(OrganisationKind kind);
    void check();
    void leave(StudentId id);

    std::optional<StudentId> m_id;
    StudentRecord m_original;
    bool m_loaded = false;
    bool m_triedToSave = false; ///< before that nothing that is merely missing is complained about
    PageHeader* m_header = nullptr;
    ScrollColumn* m_column = nullptr;
    QLabel* m_findings = nullptr;
    IdentityForm* m_identity = nullptr;
    ContactsEditor* m_contacts = nullptr;
    ProfessionalsEditor* m_professionals = nullptr;
    QLabel* m_kept = nullptr; ///< what is not shown to whoever works here
    StatusesEditor* m_statuses = nullptr;
    DaysElsewhereEditor* m_daysElsewhere = nullptr;
};

} // namespace freshstart
