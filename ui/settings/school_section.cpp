// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/school_section.h"

#include "core/documents/wording.h"
#include "ui/common/address_field.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr SchoolType kTypes[] = {SchoolType::Maintained,  SchoolType::Academy,
                                 SchoolType::ApAcademy,   SchoolType::Pru,
                                 SchoolType::Independent, SchoolType::UnregisteredAp};

/// What is law and what is policy for this kind (SI 2012/1033 reg. 1(2); Education Act 2002 s. 51A;
/// Education and Inspections Act 2006 s. 100(5); statutory.md 3.7).
QString whatItChanges(SchoolType type)
{
    switch (type) {
    case SchoolType::Maintained:
        return SchoolSection::tr("The law on suspensions applies: limits, notices and the "
                                 "governing board’s duties are shown as law.");
    case SchoolType::Academy:
        return SchoolSection::tr("The law on suspensions applies; what it asks of a governing "
                                 "board, the academy trust answers for.");
    case SchoolType::ApAcademy:
        return SchoolSection::tr("The law on suspensions applies here as in any academy; referring "
                                 "schools are told as well.");
    case SchoolType::Pru:
        return SchoolSection::tr("The law on suspensions applies; the management committee has the "
                                 "duties of a governing board.");
    case SchoolType::Independent:
        return SchoolSection::tr("The law on suspensions does not apply: the same steps are shown "
                                 "as the school’s policy or as good practice.");
    case SchoolType::UnregisteredAp:
        break;
    }
    return SchoolSection::tr("The law on suspensions does not apply: telling the referring school "
                             "and the placing authority comes first, the rest is good practice.");
}

} // namespace

SchoolSection::SchoolSection(const UiContext& context, QWidget* parent)
    : SchoolForm(context, parent)
{
    buildIdentity();
    buildAuthority();
    buildDay();
}

void SchoolSection::buildIdentity()
{
    auto* card = new Card(tr("The school"), this);
    Field* name = line(tr("Name"), &School::name, u"schoolNameEdit"_s, u"name"_s, card);
    m_name = name->editor();
    m_type = new QComboBox(card);
    for (const SchoolType type : kTypes) {
        m_type->addItem(wording::schoolType(type), static_cast<int>(type));
    }
    m_typeField = new Field(tr("Kind of school"), m_type, u"schoolTypeCombo"_s, card);
    m_headTitle = new QComboBox(card);
    m_headTitle->setEditable(true);
    m_headTitle->addItems({tr("Headteacher"), tr("Principal"), tr("Proprietor")});
    auto* head = new Field(tr("The head is called"), m_headTitle, u"headTitleCombo"_s, card);
    head->setHint(tr("Stands under the signature."));
    addField(u"head_title"_s, head);
    card->body()->addWidget(name);
    card->body()->addLayout(fieldRow({m_typeField, head}, {3, 2}));
    card->body()->addWidget(
        address(tr("Address"), &School::address, u"school"_s, u"address"_s, card));
    card->body()->addLayout(
        fieldRow({line(tr("Telephone"), &School::phone, u"schoolPhoneEdit"_s, u"phone"_s, card),
                  line(tr("Email"), &School::email, u"schoolEmailEdit"_s, u"email"_s, card),
                  line(tr("Website"), &School::website, u"schoolWebsiteEdit"_s, {}, card)}));
    column()->addWidget(card);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        sayWhatTheKindChanges();
        touched();
    });
    connect(m_headTitle, &QComboBox::currentTextChanged, this, &SchoolSection::touched);
}

void SchoolSection::buildAuthority()
{
    auto* card = new Card(tr("Local authority"), this);
    Field* authority = line(tr("Local authority"), &School::localAuthority, u"localAuthorityEdit"_s,
                            u"local_authority"_s, card);
    Field* officer = line(tr("Exclusions officer"), &School::localAuthorityContact,
                          u"localAuthorityContactEdit"_s, {}, card);
    Field* phone =
        line(tr("Telephone"), &School::localAuthorityPhone, u"localAuthorityPhoneEdit"_s, {}, card);
    Field* email = line(tr("Email"), &School::localAuthorityEmail, u"localAuthorityEmailEdit"_s,
                        u"local_authority_email"_s, card);
    card->body()->addLayout(fieldRow({authority, officer}));
    card->body()->addLayout(fieldRow({phone, email}));
    column()->addWidget(card);
}

Field* SchoolSection::time(const QString& label, QTime School::*member, const QString& objectName,
                           QWidget* parent)
{
    auto* edit = new QTimeEdit(parent);
    edit->setDisplayFormat(u"HH:mm"_s);
    auto* field = new Field(label, edit, objectName, parent);
    if (auto* inside = edit->findChild<QLineEdit*>()) {
        inside->setAccessibleName(label);
    }
    m_times.emplace_back(edit, member);
    connect(edit, &QTimeEdit::timeChanged, this, &SchoolSection::touched);
    return field;
}

void SchoolSection::buildDay()
{
    auto* card = new Card(tr("The school day"), this);
    Field* morning = time(tr("Morning begins"), &School::morningStart, u"morningStartTime"_s, card);
    addField(u"morning_start"_s, morning);
    card->body()->addLayout(fieldRow(
        {morning,
         time(tr("Afternoon begins"), &School::afternoonStart, u"afternoonStartTime"_s, card),
         time(tr("Afternoon ends"), &School::afternoonEnd, u"afternoonEndTime"_s, card)}));
    card->body()->addWidget(smallLabel(
        tr("Morning and afternoon are the half-days a suspension is counted in; letters must be "
           "out by the end of the afternoon."),
        card));
    column()->addWidget(card);
}

void SchoolSection::propose()
{
    School school = typed();
    if (school.headTitle.trimmed().isEmpty()) {
        school.headTitle = tr("Headteacher");
        proposeSchool(school);
    }
}

QWidget* SchoolSection::firstFocus() const
{
    return m_name;
}

School SchoolSection::typedInto(School school) const
{
    school = SchoolForm::typedInto(std::move(school));
    school.type = static_cast<SchoolType>(m_type->currentData().toInt());
    school.headTitle = m_headTitle->currentText();
    for (const auto& [edit, member] : m_times) {
        school.*member = edit->time();
    }
    return school;
}

void SchoolSection::showSchool(const School& school)
{
    SchoolForm::showSchool(school);
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(school.type)));
    m_headTitle->setEditText(school.headTitle);
    for (const auto& [edit, member] : m_times) {
        edit->setTime(school.*member);
    }
    sayWhatTheKindChanges();
}

void SchoolSection::sayWhatTheKindChanges()
{
    m_typeField->setHint(whatItChanges(static_cast<SchoolType>(m_type->currentData().toInt())));
}

} // namespace freshstart
