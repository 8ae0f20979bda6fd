// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisations_section.h"

#include "core/documents/error_text.h"
#include "core/school/school_rules.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/common/address_field.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/settings/table_editor.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString inWords(OrganisationKind kind)
{
    return kind == OrganisationKind::School ? OrganisationsSection::tr("Referring school")
                                            : OrganisationsSection::tr("Placing authority");
}

bool isBlank(const Organisation& organisation)
{
    Organisation blank;
    blank.kind = organisation.kind;
    return tidied(organisation) == blank;
}

std::vector<Column<OrganisationsSection::Row>> columns()
{
    using Row = OrganisationsSection::Row;
    return {
        Column<Row>(OrganisationsSection::tr("Name"),
                    [](const Row& row) { return row.organisation.name; })
            .wide(0),
        Column<Row>(OrganisationsSection::tr("Kind"),
                    [](const Row& row) { return inWords(row.organisation.kind); })
            .wide(18),
        Column<Row>(OrganisationsSection::tr("Contact"),
                    [](const Row& row) { return row.organisation.contactName; })
            .wide(22),
        Column<Row>(OrganisationsSection::tr("Email"),
                    [](const Row& row) { return row.organisation.email; })
            .wide(26),
        Column<Row>(OrganisationsSection::tr("Telephone"),
                    [](const Row& row) { return row.organisation.phone; })
            .wide(16),
    };
}

} // namespace

OrganisationsSection::OrganisationsSection(const UiContext& context, QWidget* parent)
    : Section(context, parent)
    , m_model(new RowTableModel<Row>(
          columns(), [](const Row& row) { return row.place + 1; }, this))
{
    build();
}

void OrganisationsSection::build()
{
    auto* card = new Card(tr("Referring schools and placing authorities"), this);
    m_editor = new TableEditor(u"organisations"_s, tr("Referring schools and placing authorities"),
                               tr("None yet. They can also be added while a student is typed in."),
                               m_model, card);
    m_addSchool = smallButton(tr("Add a referring school"), u"organisationAddSchoolButton"_s, card);
    auto* addAuthority =
        smallButton(tr("Add a placing authority"), u"organisationAddAuthorityButton"_s, card);
    m_remove = smallButton(tr("Remove"), u"organisationRemoveButton"_s, card);
    for (QPushButton* button : {m_addSchool, addAuthority, m_remove}) {
        m_editor->addButton(button);
    }
    m_editor->setForm(buildForm());
    card->body()->addWidget(m_editor);
    column()->addWidget(card);
    connect(m_addSchool, &QPushButton::clicked, this, [this] { add(OrganisationKind::School); });
    connect(addAuthority, &QPushButton::clicked, this,
            [this] { add(OrganisationKind::LocalAuthority); });
    connect(m_remove, &QPushButton::clicked, this, &OrganisationsSection::remove);
    connect(m_editor, &TableEditor::chosen, this, &OrganisationsSection::showChosen);
}

Field* OrganisationsSection::line(const QString& label, QString Organisation::*member,
                                  const QString& objectName, const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    auto* field = new Field(label, edit, objectName, parent);
    m_lines.emplace_back(edit, member);
    m_fields.add(name, field);
    connect(edit, &QLineEdit::textChanged, this, &OrganisationsSection::store);
    return field;
}

QWidget* OrganisationsSection::buildForm()
{
    auto* form = new QWidget(this);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    layout->addWidget(divider(form));
    m_kind = new QComboBox(form);
    for (const OrganisationKind kind :
         {OrganisationKind::School, OrganisationKind::LocalAuthority}) {
        m_kind->addItem(inWords(kind), static_cast<int>(kind));
    }
    layout->addLayout(
        fieldRow({line(tr("Name"), &Organisation::name, u"organisationNameEdit"_s, u"name"_s, form),
                  new Field(tr("Kind"), m_kind, u"organisationKindCombo"_s, form)},
                 {3, 2}));
    m_address = new AddressField(tr("Address"), u"organisation"_s, form);
    layout->addWidget(m_address);
    layout->addLayout(fieldRow(
        {line(tr("Contact person"), &Organisation::contactName, u"organisationContactEdit"_s,
              u"contact_name"_s, form),
         line(tr("Email"), &Organisation::email, u"organisationEmailEdit"_s, u"email"_s, form),
         line(tr("Telephone"), &Organisation::phone, u"organisationPhoneEdit"_s, u"phone"_s,
              form)}));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OrganisationsSection::store);
    connect(m_address, &AddressField::changed, this, &OrganisationsSection::store);
    return form;
}

QWidget* OrganisationsSection::firstFocus() const
{
    return m_addSchool;
}

Result<void> OrganisationsSection::load()
{
    SchoolService& service = context().workspace.school();
    auto all = service.organisations(OrganisationKind::School);
    const auto authorities = service.organisations(OrganisationKind::LocalAuthority);
    if (!all || !authorities) {
        return all ? authorities.error() : all.error();
    }
    all->insert(all->end(), authorities->begin(), authorities->end());
    const int before = m_editor->current();
    const auto chosen =
        m_organisations.has(before) ? m_organisations.at(before).value.id : OrganisationId();
    m_organisations.setStored(std::move(*all));
    m_editor->reload([this] { showRows(); });
    int place = -1; // the same one stays chosen, wherever it stands now
    for (int i = 0; i < m_organisations.size(); ++i) {
        place = chosen && m_organisations.at(i).value.id == chosen ? i : place;
    }
    m_editor->choose(place);
    showChosen(place);
    return {};
}

void OrganisationsSection::showRows()
{
    std::vector<Row> rows;
    for (int place = 0; place < m_organisations.size(); ++place) {
        rows.push_back({place, m_organisations.at(place).value});
    }
    m_model->setRows(std::move(rows));
}

void OrganisationsSection::add(OrganisationKind kind)
{
    Organisation organisation;
    organisation.kind = kind;
    const int place = m_organisations.add(organisation);
    m_editor->reload([this] { showRows(); });
    m_editor->choose(place);
    showChosen(place);
    focusTarget(m_fields.field(u"name"_s)->editor())->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void OrganisationsSection::remove()
{
    const int place = m_editor->current();
    if (!m_organisations.has(place) || m_organisations.at(place).stored) {
        return;
    }
    m_organisations.remove(place);
    m_editor->choose(-1);
    m_editor->reload([this] { showRows(); });
    showChosen(-1);
    m_addSchool->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void OrganisationsSection::showChosen(int place)
{
    const bool any = m_organisations.has(place);
    // Students may point to what is stored: it stays.
    m_remove->setVisible(any && !m_organisations.at(place).stored);
    if (!any) {
        return;
    }
    const Organisation& organisation = m_organisations.at(place).value;
    m_loading = true;
    for (const auto& [edit, member] : m_lines) {
        showText(edit, organisation.*member);
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(organisation.kind)));
    m_address->setAddress(organisation.address);
    m_loading = false;
    check();
}

void OrganisationsSection::store()
{
    const int place = m_editor->current();
    if (m_loading || !m_organisations.has(place)) {
        return;
    }
    Organisation& organisation = m_organisations.at(place).value;
    for (const auto& [edit, field] : m_lines) {
        organisation.*field = edit->text();
    }
    organisation.kind = static_cast<OrganisationKind>(m_kind->currentData().toInt());
    organisation.address = m_address->address();
    m_editor->reload([this] { showRows(); });
    check();
    Q_EMIT changed();
}

void OrganisationsSection::check()
{
    const int place = m_editor->current();
    if (m_organisations.has(place)) {
        const Organisation& organisation = m_organisations.at(place).value;
        m_fields.show(isBlank(organisation) ? std::vector<Issue>() : validate(organisation),
                      [](const Issue& issue) { return sentenceFor(issue); });
    }
}

bool OrganisationsSection::isWaiting(int place) const
{
    const auto& draft = m_organisations.at(place);
    const bool blankAndNew = !draft.stored && isBlank(draft.value);
    return !blankAndNew && m_organisations.isChanged(place);
}

bool OrganisationsSection::isChanged() const
{
    for (int place = 0; place < m_organisations.size(); ++place) {
        if (isWaiting(place)) {
            return true;
        }
    }
    return false;
}

Result<void> OrganisationsSection::saveOne(int place)
{
    SchoolService& service = context().workspace.school();
    auto& draft = m_organisations.at(place);
    if (draft.stored) {
        if (auto done = service.updateOrganisation(draft.value); !done) {
            return done;
        }
    } else {
        const auto id = service.addOrganisation(draft.value);
        if (!id) {
            return id.error();
        }
        draft.value.id = *id;
    }
    draft.stored = tidied(draft.value);
    return {};
}

Result<void> OrganisationsSection::save()
{
    for (int place = 0; place < m_organisations.size(); ++place) {
        if (!isWaiting(place)) {
            continue;
        }
        if (auto done = saveOne(place); !done) {
            m_editor->choose(place);
            showChosen(place);
            Field* name = m_fields.field(u"name"_s);
            name->setIssue(sentenceFor(done.error()), Severity::Problem);
            focusTarget(name->editor())->setFocus(Qt::OtherFocusReason);
            return done;
        }
    }
    return load();
}

} // namespace freshstart
