// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/identity_form.h"

#include "core/base/text.h"
#include "core/documents/wording.h"
#include "core/law/upn.h"
#include "ui/common/address_field.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

void chooseData(QComboBox* combo, const QVariant& data)
{
    combo->setCurrentIndex(qMax(0, combo->findData(data)));
}

void fillOrganisations(QComboBox* combo, const std::vector<Organisation>& organisations)
{
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(IdentityForm::tr("None"), qint64(0));
    for (const Organisation& one : organisations) {
        combo->addItem(one.name, one.id.number);
    }
    chooseData(combo, chosen);
}

std::optional<OrganisationId> chosenOrganisation(const QComboBox* combo)
{
    const qint64 number = combo->currentData().toLongLong();
    return number == 0 ? std::nullopt : std::optional(OrganisationId{number});
}

} // namespace

IdentityForm::IdentityForm(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_forename(new QLineEdit(this))
    , m_middleNames(new QLineEdit(this))
    , m_surname(new QLineEdit(this))
    , m_preferredForename(new QLineEdit(this))
    , m_preferredSurname(new QLineEdit(this))
    , m_dateOfBirth(new DateField(today, this))
    , m_sex(new QComboBox(this))
    , m_yearGroup(new QComboBox(this))
    , m_form(new QLineEdit(this))
    , m_upn(new QLineEdit(this))
    , m_address(new AddressField(tr("Home address"), u"home"_s, this))
    , m_referringSchool(new QComboBox(this))
    , m_placingAuthority(new QComboBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kGap);
    layout->addWidget(buildNames());
    layout->addWidget(buildSchool());
    m_dateOfBirth->setWithWeekday(false);
    for (QLineEdit* edit : {m_forename, m_middleNames, m_surname, m_preferredForename,
                            m_preferredSurname, m_form, m_upn}) {
        connect(edit, &QLineEdit::textChanged, this, &IdentityForm::changed);
    }
    for (QComboBox* combo : {m_sex, m_yearGroup, m_referringSchool, m_placingAuthority}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &IdentityForm::changed);
    }
    connect(m_dateOfBirth, &DateField::changed, this, &IdentityForm::changed);
    connect(m_address, &AddressField::changed, this, &IdentityForm::changed);
}

Field* IdentityForm::lineField(const QString& label, QLineEdit* edit, const QString& objectName,
                               const QString& name)
{
    auto* field = new Field(label, edit, objectName, this);
    m_fields.add(name, field);
    return field;
}

Card* IdentityForm::buildNames()
{
    auto* card = new Card(tr("Student"), this);
    Field* preferred = lineField(tr("Known as (first name)"), m_preferredForename,
                                 u"preferredForenameEdit"_s, u"preferred_forename"_s);
    Field* preferredSurname = lineField(tr("Known as (surname)"), m_preferredSurname,
                                        u"preferredSurnameEdit"_s, u"preferred_surname"_s);
    card->body()->addLayout(fieldRow(
        {lineField(tr("First name"), m_forename, u"forenameEdit"_s, u"forename"_s),
         lineField(tr("Middle names"), m_middleNames, u"middleNamesEdit"_s, u"middle_names"_s),
         lineField(tr("Surname"), m_surname, u"surnameEdit"_s, u"surname"_s)}));
    m_sex->addItem(tr("Not recorded"), QString());
    m_sex->addItem(tr("Female"), u"F"_s);
    m_sex->addItem(tr("Male"), u"M"_s);
    auto* birth = new Field(tr("Date of birth"), m_dateOfBirth, u"dateOfBirthField"_s, this);
    m_fields.add(u"date_of_birth"_s, birth);
    auto* sex = new Field(tr("Sex in the school's system"), m_sex, u"sexCombo"_s, this);
    card->body()->addLayout(fieldRow({preferred, preferredSurname, sex}));
    Field* upn = lineField(tr("UPN"), m_upn, u"upnEdit"_s, u"upn"_s);
    card->body()->addLayout(fieldRow({birth, upn}, {1, 1}));
    card->body()->addWidget(m_address);
    return card;
}

Card* IdentityForm::buildSchool()
{
    auto* card = new Card(tr("School"), this);
    m_yearGroup->addItem(tr("Not recorded"), QString());
    static const QStringList codes = {u"N1"_s, u"N2"_s, u"R"_s,  u"1"_s,  u"2"_s,  u"3"_s,
                                      u"4"_s,  u"5"_s,  u"6"_s,  u"7"_s,  u"8"_s,  u"9"_s,
                                      u"10"_s, u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"X"_s};
    for (const QString& code : codes) {
        m_yearGroup->addItem(wording::yearGroup(code), code);
    }
    auto* year = new Field(tr("Year group"), m_yearGroup, u"yearGroupCombo"_s, this);
    m_fields.add(u"year_group"_s, year);
    card->body()->addLayout(
        fieldRow({year, lineField(tr("Form"), m_form, u"formEdit"_s, u"form"_s)}));
    card->body()->addLayout(
        fieldRow({originField(tr("Referring school"), m_referringSchool, u"referringSchool"_s,
                              OrganisationKind::School),
                  originField(tr("Placing authority"), m_placingAuthority, u"placingAuthority"_s,
                              OrganisationKind::LocalAuthority)}));
    return card;
}

QWidget* IdentityForm::originField(const QString& label, QComboBox* combo,
                                   const QString& objectName, OrganisationKind kind)
{
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    fillOrganisations(combo, {});
    layout->addWidget(new Field(label, combo, objectName + u"Combo"_s, box), 1);
    auto* add = plainButton(tr("New…"), objectName + u"NewButton"_s, box);
    add->setAccessibleName(tr("New: %1").arg(label));
    layout->addWidget(add, 0, Qt::AlignBottom);
    connect(add, &QPushButton::clicked, this, [this, kind] { Q_EMIT newOrganisationWanted(kind); });
    return box;
}

void IdentityForm::setOrganisations(const std::vector<Organisation>& schools,
                                    const std::vector<Organisation>& authorities)
{
    fillOrganisations(m_referringSchool, schools);
    fillOrganisations(m_placingAuthority, authorities);
}

void IdentityForm::choose(OrganisationKind kind, OrganisationId id)
{
    chooseData(kind == OrganisationKind::School ? m_referringSchool : m_placingAuthority,
               id.number);
}

void IdentityForm::setDetails(const StudentDetails& details)
{
    m_original = details;
    m_forename->setText(details.forename);
    m_middleNames->setText(details.middleNames);
    m_surname->setText(details.surname);
    m_preferredForename->setText(details.preferredForename);
    m_preferredSurname->setText(details.preferredSurname);
    m_dateOfBirth->setDate(details.dateOfBirth);
    m_upn->setText(details.upn);
    m_form->setText(details.form);
    m_address->setAddress(details.address);
    chooseData(m_sex, details.sex);
    if (m_yearGroup->findData(details.yearGroup) < 0) {
        m_yearGroup->addItem(details.yearGroup, details.yearGroup); // as it came: doubted, not lost
    }
    chooseData(m_yearGroup, details.yearGroup);
    chooseData(m_referringSchool, details.referringSchool.value_or(OrganisationId{}).number);
    chooseData(m_placingAuthority, details.placingAuthority.value_or(OrganisationId{}).number);
}

StudentDetails IdentityForm::details() const
{
    StudentDetails details = m_original;
    details.forename = tidy(m_forename->text());
    details.middleNames = tidy(m_middleNames->text());
    details.surname = tidy(m_surname->text());
    details.preferredForename = tidy(m_preferredForename->text());
    details.preferredSurname = tidy(m_preferredSurname->text());
    details.dateOfBirth = m_dateOfBirth->date();
    details.sex = m_sex->currentData().toString();
    details.yearGroup = m_yearGroup->currentData().toString();
    details.form = tidy(m_form->text());
    details.upn = normalisedUpn(m_upn->text());
    details.address = m_address->address();
    details.referringSchool = chosenOrganisation(m_referringSchool);
    details.placingAuthority = chosenOrganisation(m_placingAuthority);
    return details;
}

bool IdentityForm::hasUnreadableDate() const
{
    return m_dateOfBirth->hasUnreadableText();
}

} // namespace freshstart
