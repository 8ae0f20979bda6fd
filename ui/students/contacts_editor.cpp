// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/contacts_editor.h"

#include "core/base/text.h"
#include "core/documents/wording.h"
#include "core/law/relationships.h"
#include "ui/common/address_field.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/list_editor.h"
#include "ui/common/text_area.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString shownAs(const Contact& contact)
{
    const QString name =
        contact.fullName().isEmpty() ? ContactsEditor::tr("New contact") : contact.fullName();
    return contact.courtOrder ? ContactsEditor::tr("%1 — court order").arg(name) : name;
}

} // namespace

ContactsEditor::ContactsEditor(QWidget* parent)
    : QWidget(parent)
    , m_list(new ListEditor(u"contact"_s, tr("Add a contact"),
                            tr("Nobody yet. A letter needs at least one parent or carer who gets "
                               "letters."),
                            this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setMovable(true);
    m_list->setForm(buildForm());
    connect(m_list, &ListEditor::chosen, this, &ContactsEditor::load);
    connect(m_list, &ListEditor::addWanted, this, &ContactsEditor::add);
    connect(m_list, &ListEditor::removeWanted, this, &ContactsEditor::remove);
    connect(m_list, &ListEditor::moveWanted, this, &ContactsEditor::move);
}

QWidget* ContactsEditor::buildForm()
{
    auto* form = new QWidget(m_list);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    buildLines(layout, form);
    buildTicks(layout, form);
    m_address = new AddressField(tr("Own address"), u"contact"_s, form);
    layout->addWidget(m_address);
    m_courtOrderNote = new TextArea(form);
    m_courtOrderField =
        new Field(tr("What the court order says"), m_courtOrderNote, u"courtOrderNoteEdit"_s, form);
    layout->addWidget(m_courtOrderField);
    layout->addStretch();
    connect(m_address, &AddressField::changed, this, &ContactsEditor::store);
    connect(m_courtOrderNote, &QPlainTextEdit::textChanged, this, &ContactsEditor::store);
    return form;
}

Field* ContactsEditor::line(const QString& label, QString Contact::*member,
                            const QString& objectName, QWidget* form)
{
    auto* edit = new QLineEdit(form);
    m_lines.emplace_back(edit, member);
    connect(edit, &QLineEdit::textChanged, this, &ContactsEditor::store);
    return new Field(label, edit, objectName, form);
}

void ContactsEditor::buildLines(QVBoxLayout* layout, QWidget* form)
{
    layout->addLayout(
        fieldRow({line(tr("Title"), &Contact::title, u"contactTitleEdit"_s, form),
                  line(tr("First name"), &Contact::forename, u"contactForenameEdit"_s, form),
                  line(tr("Surname"), &Contact::surname, u"contactSurnameEdit"_s, form)},
                 {1, 2, 2}));
    m_relationship = new QComboBox(form);
    m_relationship->setEditable(true);
    for (const QString& code : contactRelationshipCodes()) {
        m_relationship->addItem(wording::relationship(code), code);
    }
    connect(m_relationship, &QComboBox::currentTextChanged, this, &ContactsEditor::store);
    layout->addLayout(fieldRow(
        {new Field(tr("Relationship to the student"), m_relationship, u"relationshipCombo"_s, form),
         line(tr("Mobile"), &Contact::mobilePhone, u"contactMobileEdit"_s, form)}));
    layout->addLayout(fieldRow(
        {line(tr("Telephone at home"), &Contact::homePhone, u"contactHomePhoneEdit"_s, form),
         line(tr("Telephone at work"), &Contact::workPhone, u"contactWorkPhoneEdit"_s, form),
         line(tr("Email"), &Contact::email, u"contactEmailEdit"_s, form)}));
}

void ContactsEditor::buildTicks(QVBoxLayout* layout, QWidget* form)
{
    const auto tick = [&](const QString& words, bool Contact::*member, const QString& objectName) {
        auto* box = new QCheckBox(words, form);
        box->setObjectName(objectName);
        m_ticks.emplace_back(box, member);
        connect(box, &QCheckBox::toggled, this, &ContactsEditor::store);
        return box;
    };
    auto* first = new QHBoxLayout;
    first->setSpacing(space::kCard);
    first->addWidget(tick(tr("Gets letters"), &Contact::getsLetters, u"getsLettersCheck"_s));
    first->addWidget(tick(tr("Has parental responsibility"), &Contact::parentalResponsibility,
                          u"parentalResponsibilityCheck"_s));
    first->addStretch();
    layout->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::kCard);
    m_livesWithStudent =
        tick(tr("Lives with the student"), &Contact::livesWithStudent, u"livesWithStudentCheck"_s);
    m_courtOrder =
        tick(tr("A court order concerns this contact"), &Contact::courtOrder, u"courtOrderCheck"_s);
    second->addWidget(m_livesWithStudent);
    second->addWidget(m_courtOrder);
    second->addStretch();
    layout->addLayout(second);
}

void ContactsEditor::setContacts(std::vector<Contact> contacts)
{
    m_contacts = std::move(contacts);
    showAll();
}

void ContactsEditor::showAll()
{
    QStringList names;
    int priority = 0;
    for (Contact& contact : m_contacts) {
        contact.priority = ++priority;
        names.append(shownAs(contact));
    }
    m_list->setNames(names);
}

void ContactsEditor::add()
{
    Contact contact;
    contact.relationship = contactRelationshipCodes().first();
    contact.getsLetters = m_contacts.empty(); // the first one usually does
    contact.parentalResponsibility = m_contacts.empty();
    m_contacts.push_back(contact);
    showAll();
    m_list->choose(static_cast<int>(m_contacts.size()) - 1);
    m_lines[1].first->setFocus();
    Q_EMIT changed();
}

void ContactsEditor::remove(int place)
{
    m_contacts.erase(m_contacts.begin() + place);
    showAll();
    Q_EMIT changed();
}

void ContactsEditor::move(int from, int to)
{
    std::swap(m_contacts[static_cast<size_t>(from)], m_contacts[static_cast<size_t>(to)]);
    showAll();
    m_list->choose(to);
    Q_EMIT changed();
}

void ContactsEditor::load(int place)
{
    if (place < 0 || place >= static_cast<int>(m_contacts.size())) {
        return;
    }
    m_loading = true;
    const Contact& contact = m_contacts[static_cast<size_t>(place)];
    for (const auto& [edit, member] : m_lines) {
        edit->setText(contact.*member);
    }
    for (const auto& [box, member] : m_ticks) {
        box->setChecked(contact.*member);
    }
    const int known = m_relationship->findData(contact.relationship);
    m_relationship->setCurrentIndex(known);
    if (known < 0) {
        m_relationship->setEditText(contact.relationship);
    }
    m_address->setAddress(contact.address);
    m_courtOrderNote->setText(contact.courtOrderNote);
    m_loading = false;
    showRightFields();
}

void ContactsEditor::store()
{
    const int place = m_list->current();
    if (m_loading || place < 0 || place >= static_cast<int>(m_contacts.size())) {
        return;
    }
    Contact& contact = m_contacts[static_cast<size_t>(place)];
    for (const auto& [edit, member] : m_lines) {
        contact.*member = tidy(edit->text());
    }
    for (const auto& [box, member] : m_ticks) {
        contact.*member = box->isChecked();
    }
    const QString typed = tidy(m_relationship->currentText());
    const int known = m_relationship->findText(typed, Qt::MatchFixedString);
    contact.relationship = known >= 0 ? m_relationship->itemData(known).toString() : typed;
    contact.address = m_address->address();
    contact.courtOrderNote = m_courtOrderNote->text();
    m_list->rename(place, shownAs(contact));
    showRightFields();
    Q_EMIT changed();
}

void ContactsEditor::showRightFields()
{
    m_address->setVisible(!m_livesWithStudent->isChecked());
    m_courtOrderField->setVisible(m_courtOrder->isChecked());
}

} // namespace freshstart
