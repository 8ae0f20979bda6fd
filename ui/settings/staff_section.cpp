// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/staff_section.h"

#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/school/school_rules.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/role_guard.h"
#include "ui/settings/table_editor.h"
#include "ui/settings/who_card.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr StaffRole kRoles[] = {StaffRole::Head,   StaffRole::Proprietor,
                                StaffRole::Deputy, StaffRole::SeniorLeader,
                                StaffRole::HeadOfYear, StaffRole::Lead,
                                StaffRole::Office, StaffRole::Other};

bool isBlank(const StaffMember& member)
{
    StaffMember blank;
    blank.role = member.role;
    return tidied(member) == blank;
}

std::vector<Column<StaffSection::Row>> columns()
{
    using Row = StaffSection::Row;
    return {
        Column<Row>(StaffSection::tr("Name"), [](const Row& row) { return row.member.name; })
            .wide(20),
        Column<Row>(StaffSection::tr("Role"), [](const Row& row) { return row.role; }).wide(18),
        Column<Row>(StaffSection::tr("Job title"),
                    [](const Row& row) { return row.member.jobTitle; })
            .wide(18),
        Column<Row>(StaffSection::tr("Email"), [](const Row& row) { return row.member.email; })
            .wide(0),
        Column<Row>(StaffSection::tr("Acts for the head"),
                    [](const Row& row) {
                        return row.member.mayActForHead ? StaffSection::tr("yes") : QString();
                    })
            .wide(13),
        Column<Row>(StaffSection::tr("Works here"),
                    [](const Row& row) {
                        return row.member.active ? StaffSection::tr("yes")
                                                 : StaffSection::tr("has left");
                    })
            .wide(9),
    };
}

} // namespace

StaffSection::StaffSection(const UiContext& context, QWidget* parent)
    : Section(context, parent)
    , m_model(new RowTableModel<Row>(
          columns(), [](const Row& row) { return row.place + 1; }, this))
{
    build();
}

void StaffSection::build()
{
    auto* card = new Card(tr("Staff"), this);
    m_advice = bodyLabel({}, card);
    m_advice->setObjectName(u"headAdvice"_s);
    m_editor = new TableEditor(
        u"staff"_s, tr("Staff"),
        tr("Nobody yet. Begin with the head; leads of welcome back meetings and the office can "
           "follow at any time."),
        m_model, card);
    m_add = smallButton(tr("Add somebody"), u"staffAddButton"_s, card);
    m_leave = smallButton({}, u"staffLeaveButton"_s, card);
    m_editor->addButton(m_add);
    m_editor->addButton(m_leave);
    m_editor->setForm(buildForm());
    card->body()->addWidget(m_advice);
    card->body()->addWidget(m_editor);
    column()->addWidget(card);
    m_who = new WhoCard(context(), this);
    column()->addWidget(m_who);
    connect(m_add, &QPushButton::clicked, this, &StaffSection::add);
    connect(m_leave, &QPushButton::clicked, this, &StaffSection::leaveOrReturn);
    connect(m_editor, &TableEditor::chosen, this, &StaffSection::showChosen);
}

Field* StaffSection::line(const QString& label, QString StaffMember::*member,
                          const QString& objectName, const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    auto* field = new Field(label, edit, objectName, parent);
    m_lines.emplace_back(edit, member);
    m_fields.add(name, field);
    connect(edit, &QLineEdit::textChanged, this, &StaffSection::store);
    return field;
}

QWidget* StaffSection::buildForm()
{
    auto* form = new QWidget(this);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    layout->addWidget(divider(form));
    Field* name = line(tr("Name"), &StaffMember::name, u"staffNameEdit"_s, u"name"_s, form);
    name->setHint(tr("As it is printed: Mrs J. Hart."));
    m_role = new QComboBox(form);
    for (const StaffRole role : kRoles) {
        m_role->addItem(wording::role(role, {}), static_cast<int>(role));
    }
    auto* role = new Field(tr("Role"), m_role, u"staffRoleCombo"_s, form);
    Field* title =
        line(tr("Job title"), &StaffMember::jobTitle, u"staffJobTitleEdit"_s, u"job_title"_s, form);
    title->setHint(tr("Under a signature, where it is not simply the role."));
    layout->addLayout(fieldRow({name, role, title}));
    m_mayAct = new QCheckBox(tr("May decide on a suspension while acting as head"), form);
    m_mayAct->setObjectName(u"staffMayActBox"_s);
    layout->addLayout(fieldRow(
        {line(tr("Email"), &StaffMember::email, u"staffEmailEdit"_s, u"email"_s, form),
         line(tr("Telephone"), &StaffMember::phone, u"staffPhoneEdit"_s, u"phone"_s, form)}));
    layout->addWidget(m_mayAct);
    connect(m_role, &QComboBox::currentIndexChanged, this, &StaffSection::store);
    connect(m_mayAct, &QCheckBox::toggled, this, &StaffSection::store);
    return form;
}

QWidget* StaffSection::firstFocus() const
{
    return m_add;
}

Result<void> StaffSection::load()
{
    SchoolService& service = context().workspace.school();
    auto staff = service.staff(SchoolService::Staff::All);
    const auto school = service.load();
    if (!staff || !school) {
        return staff ? school.error() : staff.error();
    }
    m_headTitle = school->headTitle;
    m_loading = true;
    m_role->setItemText(0, wording::role(StaffRole::Head, m_headTitle));
    m_loading = false;
    m_who->offer(*staff);
    const int before = m_editor->current();
    const auto chosen = m_staff.has(before) ? m_staff.at(before).value.id : StaffId();
    m_staff.setStored(std::move(*staff));
    m_editor->reload([this] { showRows(); });
    int place = -1; // the same one stays chosen, wherever it stands now
    for (int i = 0; i < m_staff.size(); ++i) {
        place = chosen && m_staff.at(i).value.id == chosen ? i : place;
    }
    m_editor->choose(place);
    showChosen(place);
    return {};
}

void StaffSection::showRows()
{
    std::vector<Row> rows;
    for (int place = 0; place < m_staff.size(); ++place) {
        const StaffMember& member = m_staff.at(place).value;
        rows.push_back({place, member, wording::role(member.role, m_headTitle)});
    }
    m_model->setRows(std::move(rows));
    m_advice->setText(adviceOnHead());
}

QString StaffSection::adviceOnHead() const
{
    QStringList heads;
    for (int place = 0; place < m_staff.size(); ++place) {
        const StaffMember& member = m_staff.at(place).value;
        if (member.active && member.role == StaffRole::Head) {
            heads.append(member.name);
        }
    }
    const QString title = wording::role(StaffRole::Head, m_headTitle).toLower();
    if (heads.isEmpty()) {
        return tr("Enter the %1: suspension letters are signed by them.").arg(title);
    }
    return heads.size() == 1
               ? tr("Suspension letters are signed by %1.")
                     .arg(heads.first().trimmed().isEmpty() ? tr("the %1").arg(title)
                                                            : heads.first())
               : tr("%1 stand as %2. Keep one: letters are signed by the one entered first.")
                     .arg(wording::joined(heads), title);
}

void StaffSection::add()
{
    StaffMember member;
    bool hasHead = false;
    for (int place = 0; place < m_staff.size(); ++place) {
        hasHead = hasHead || m_staff.at(place).value.role == StaffRole::Head;
    }
    member.role = !hasHead                                                      ? StaffRole::Head
                  : refusalOf(context().workspace, Act::ManagePeople).isEmpty() ? StaffRole::Lead
                                                                                : StaffRole::Office;
    const int place = m_staff.add(member);
    m_editor->reload([this] { showRows(); });
    m_editor->choose(place);
    showChosen(place);
    focusTarget(m_fields.field(u"name"_s)->editor())->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

/// Somebody stored stays for the records they signed; who was never stored is simply taken away.
void StaffSection::leaveOrReturn()
{
    const int place = m_editor->current();
    if (!m_staff.has(place)) {
        return;
    }
    if (m_staff.at(place).stored) {
        m_staff.at(place).value.active = !m_staff.at(place).value.active;
        m_editor->reload([this] { showRows(); });
        showChosen(place);
    } else {
        m_staff.remove(place);
        m_editor->choose(-1);
        m_editor->reload([this] { showRows(); });
        showChosen(-1);
        m_add->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

void StaffSection::showChosen(int place)
{
    const bool any = m_staff.has(place);
    m_leave->setVisible(any);
    if (!any) {
        return;
    }
    const auto& draft = m_staff.at(place);
    m_loading = true;
    for (const auto& [edit, member] : m_lines) {
        showText(edit, draft.value.*member);
    }
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(draft.value.role)));
    m_mayAct->setChecked(draft.value.mayActForHead);
    m_mayAct->setVisible(draft.value.role != StaffRole::Head);
    m_loading = false;
    m_leave->setText(!draft.stored        ? tr("Remove")
                     : draft.value.active ? tr("Has left the school")
                                          : tr("Works here again"));
    showLeave(draft.stored.has_value());
    check();
}

/// Nobody gives themselves authority; whoever was only just entered can be taken out by anybody.
void StaffSection::showLeave(bool isStored)
{
    const QString refusal = refusalOf(context().workspace, Act::ManagePeople);
    refuse(*m_role, refusal);
    refuse(*m_mayAct, refusal);
    refuse(*m_leave, isStored ? refusal : QString());
}

void StaffSection::store()
{
    const int place = m_editor->current();
    if (m_loading || !m_staff.has(place)) {
        return;
    }
    StaffMember& member = m_staff.at(place).value;
    for (const auto& [edit, field] : m_lines) {
        member.*field = edit->text();
    }
    member.role = static_cast<StaffRole>(m_role->currentData().toInt());
    m_mayAct->setVisible(member.role != StaffRole::Head);
    member.mayActForHead = member.role != StaffRole::Head && m_mayAct->isChecked();
    m_editor->reload([this] { showRows(); });
    check();
    Q_EMIT changed();
}

void StaffSection::check()
{
    const int place = m_editor->current();
    if (m_staff.has(place)) {
        const StaffMember& member = m_staff.at(place).value;
        m_fields.show(isBlank(member) ? std::vector<Issue>() : validate(member),
                      [](const Issue& issue) { return sentenceFor(issue); });
    }
}

bool StaffSection::isWaiting(int place) const
{
    const auto& draft = m_staff.at(place);
    const bool blankAndNew = !draft.stored && isBlank(draft.value);
    return !blankAndNew && m_staff.isChanged(place);
}

bool StaffSection::isChanged() const
{
    for (int place = 0; place < m_staff.size(); ++place) {
        if (isWaiting(place)) {
            return true;
        }
    }
    return false;
}

Result<void> StaffSection::saveOne(int place)
{
    SchoolService& service = context().workspace.school();
    auto& draft = m_staff.at(place);
    if (draft.stored) {
        if (auto done = service.updateStaff(draft.value); !done) {
            return done;
        }
    } else {
        const auto id = service.addStaff(draft.value);
        if (!id) {
            return id.error();
        }
        draft.value.id = *id;
    }
    draft.stored = tidied(draft.value);
    return {};
}

Result<void> StaffSection::save()
{
    for (int place = 0; place < m_staff.size(); ++place) {
        if (!isWaiting(place)) {
            continue;
        }
        if (auto done = saveOne(place); !done) {
            m_editor->choose(place);
            showChosen(place);
            m_fields.focusFirst(validate(m_staff.at(place).value));
            return done;
        }
    }
    return load();
}

} // namespace freshstart
