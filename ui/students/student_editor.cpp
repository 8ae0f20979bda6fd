// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/student_editor.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/school/school_service.h"
#include "core/students/student_rules.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"
#include "ui/common/role_guard.h"
#include "ui/students/contacts_editor.h"
#include "ui/students/days_elsewhere_editor.h"
#include "ui/students/identity_form.h"
#include "ui/students/professionals_editor.h"
#include "ui/students/statuses_editor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// What is only missing is not held against somebody who has just begun.
bool isPremature(const Issue& issue)
{
    return issue.code.startsWith("missing_"_L1) || issue.code.endsWith("_without_name"_L1) ||
           issue.code == "nobody_gets_letters"_L1;
}

} // namespace

StudentEditor::StudentEditor(const UiContext& context, std::optional<StudentId> id, QWidget* parent)
    : Page(context, parent)
    , m_id(id)
{
    build();
}

void StudentEditor::build()
{
    const QDate today = context().clock.today();
    m_column = new ScrollColumn(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    QWidget* inside = m_column->inside();
    m_header = new PageHeader(title(), inside);
    auto* cancel = plainButton(tr("Cancel"), u"cancelButton"_s, this);
    auto* save = primaryButton(tr("Save"), u"saveStudentButton"_s, this);
    save->setShortcut(QKeySequence::Save);
    save->setToolTip(tr("Ctrl+S"));
    m_header->addButton(cancel);
    m_header->addButton(save);
    m_findings = bodyLabel({}, inside);
    m_findings->hide();
    m_identity = new IdentityForm(today, inside);
    m_column->main()->addWidget(m_header);
    m_column->main()->addWidget(m_findings);
    m_column->main()->addWidget(m_identity);
    m_contacts = new ContactsEditor(inside);
    m_professionals = new ProfessionalsEditor(inside);
    m_statuses = new StatusesEditor(today, inside);
    m_daysElsewhere = new DaysElsewhereEditor(today, inside);
    const std::pair<QString, QWidget*> parts[] = {
        {tr("Contacts, the first to call on top"), m_contacts},
        {tr("What to mind"), m_statuses},
        {tr("Professionals"), m_professionals},
        {tr("Days of suspension at other schools"), m_daysElsewhere}};
    for (const auto& [heading, editor] : parts) {
        auto* card = new Card(heading, inside);
        card->body()->addWidget(editor);
        m_column->main()->addWidget(card);
    }
    m_kept = mutedLabel({}, inside);
    m_kept->setObjectName(u"keptBackLabel"_s);
    m_kept->hide();
    m_statuses->layout()->addWidget(m_kept);
    connect(cancel, &QPushButton::clicked, this, [this] { context().navigator.goBack(); });
    connect(save, &QPushButton::clicked, this, &StudentEditor::save);
    connect(m_identity, &IdentityForm::changed, this, &StudentEditor::check);
    connect(m_identity, &IdentityForm::newOrganisationWanted, this,
            &StudentEditor::addOrganisation);
    connect(m_contacts, &ContactsEditor::changed, this, &StudentEditor::check);
    connect(m_professionals, &ProfessionalsEditor::changed, this, &StudentEditor::check);
    connect(m_statuses, &StatusesEditor::changed, this, &StudentEditor::check);
    connect(m_daysElsewhere, &DaysElsewhereEditor::changed, this, &StudentEditor::check);
}

QString StudentEditor::title() const
{
    return m_id ? tr("Edit: %1").arg(m_original.details.shownName()) : tr("New student");
}

QWidget* StudentEditor::firstFocus() const
{
    return m_id ? nullptr : findChild<QLineEdit*>(u"forenameEdit"_s);
}

void StudentEditor::refresh()
{
    if (m_loaded) {
        return; // what is being typed stays
    }
    m_loaded = true;
    loadOrganisations();
    if (m_id) {
        auto found = context().workspace.students().shown(*m_id);
        if (!found) {
            showError(found.error());
            return;
        }
        m_original = std::move(found->record);
    }
    m_identity->setDetails(m_original.details);
    m_contacts->setContacts(m_original.contacts);
    m_professionals->setProfessionals(m_original.professionals);
    m_statuses->setStatuses(m_original.statuses);
    m_daysElsewhere->setDays(m_original.daysElsewhere);
    m_original = record(); // tidied and numbered as the form does it
    m_header->setTitle(title());
    m_kept->setText(refusalOf(context().workspace, Act::SeeChildProtection));
    m_kept->setVisible(!m_kept->text().isEmpty());
    check();
    Q_EMIT titleChanged();
}

void StudentEditor::loadOrganisations()
{
    SchoolService& school = context().workspace.school();
    const auto schools = school.organisations(OrganisationKind::School);
    const auto authorities = school.organisations(OrganisationKind::LocalAuthority);
    if (!schools || !authorities) {
        showError(schools ? authorities.error() : schools.error());
        return;
    }
    m_identity->setOrganisations(*schools, *authorities);
}

void StudentEditor::addOrganisation(OrganisationKind kind)
{
    const bool isSchool = kind == OrganisationKind::School;
    const auto name = context().prompter.askText(
        this, isSchool ? tr("New referring school") : tr("New local authority"),
        isSchool ? tr("Name of the school (address and telephone can be added in Settings):")
                 : tr("Name of the local authority:"));
    if (!name || name->trimmed().isEmpty()) {
        return;
    }
    Organisation organisation;
    organisation.kind = kind;
    organisation.name = name->simplified();
    const auto added = context().workspace.school().addOrganisation(organisation);
    if (!added) {
        showError(added.error());
        return;
    }
    loadOrganisations();
    m_identity->choose(kind, *added);
}

StudentRecord StudentEditor::record() const
{
    StudentRecord record;
    record.id = m_id.value_or(StudentId{});
    record.details = m_identity->details();
    record.contacts = m_contacts->contacts();
    record.professionals = m_professionals->professionals();
    record.statuses = m_statuses->statuses();
    record.daysElsewhere = m_daysElsewhere->days();
    return record;
}

void StudentEditor::check()
{
    std::vector<Issue> issues = validate(record(), context().clock.today());
    if (!m_triedToSave) {
        std::erase_if(issues, isPremature);
    }
    QStringList others;
    for (const Issue& issue :
         m_identity->fields().show(issues, [](const Issue& one) { return sentenceFor(one); })) {
        others.append(sentenceFor(issue));
    }
    m_findings->setText(others.join(u'\n'));
    m_findings->setVisible(!others.isEmpty());
    setTone(m_findings, hasProblem(issues) ? Tone::Alert : Tone::Warning);
}

void StudentEditor::save()
{
    m_triedToSave = true;
    check();
    const StudentRecord typed = record();
    if (m_identity->hasUnreadableDate() || m_statuses->hasUnreadableDate()) {
        context().prompter.warn(this, title(),
                                tr("One of the dates cannot be read. Type it as 24/11/2026."));
        return;
    }
    StudentService& students = context().workspace.students();
    if (m_id) {
        if (const auto done = students.update(typed); !done) {
            showError(done.error());
            return;
        }
        leave(*m_id);
        return;
    }
    const auto added = students.add(typed);
    if (!added) {
        m_identity->fields().focusFirst(validate(typed, context().clock.today()));
        showError(added.error());
        return;
    }
    leave(*added);
}

void StudentEditor::leave(StudentId id)
{
    const bool isNew = !m_id;
    m_original = record();
    Navigator& navigator = context().navigator;
    navigator.goBack();
    if (isNew) {
        navigator.openStudent(id);
    }
}

bool StudentEditor::tryLeave()
{
    if (!m_loaded || record() == m_original) {
        return true;
    }
    const QString name = record().details.shownName();
    return context().prompter.confirm(
        this, title(),
        name.isEmpty() ? tr("What you typed has not been saved and is lost.")
                       : tr("What you typed about %1 has not been saved and is lost.").arg(name),
        tr("Leave without saving"));
}

} // namespace freshstart
