// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/professionals_editor.h"

#include "core/base/text.h"
#include "core/documents/wording.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/list_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString shownAs(const Professional& professional)
{
    const QString role =
        professional.roleNote.isEmpty() ? wording::role(professional.role) : professional.roleNote;
    return professional.name.isEmpty() ? role : professional.name + u" · "_s + role;
}

} // namespace

ProfessionalsEditor::ProfessionalsEditor(QWidget* parent)
    : QWidget(parent)
    , m_list(new ListEditor(
          u"professional"_s, tr("Add a professional"),
          tr("Nobody yet. A social worker and the virtual school head must be told of "
             "every suspension."),
          this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setForm(buildForm());
    connect(m_list, &ListEditor::chosen, this, &ProfessionalsEditor::load);
    connect(m_list, &ListEditor::addWanted, this, &ProfessionalsEditor::add);
    connect(m_list, &ListEditor::removeWanted, this, [this](int place) {
        m_professionals.erase(m_professionals.begin() + place);
        showAll();
        Q_EMIT changed();
    });
}

Field* ProfessionalsEditor::line(const QString& label, QString Professional::*member,
                                 const QString& objectName, QWidget* form)
{
    auto* edit = new QLineEdit(form);
    m_lines.emplace_back(edit, member);
    connect(edit, &QLineEdit::textChanged, this, &ProfessionalsEditor::store);
    return new Field(label, edit, objectName, form);
}

QWidget* ProfessionalsEditor::buildForm()
{
    auto* form = new QWidget(m_list);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    m_role = new QComboBox(form);
    for (int i = 0; i <= static_cast<int>(ProfessionalRole::Other); ++i) {
        m_role->addItem(wording::role(static_cast<ProfessionalRole>(i)), i);
    }
    connect(m_role, &QComboBox::currentIndexChanged, this, &ProfessionalsEditor::store);
    m_roleNote =
        line(tr("Role in words"), &Professional::roleNote, u"professionalRoleEdit"_s, form);
    layout->addLayout(
        fieldRow({new Field(tr("Role"), m_role, u"professionalRoleCombo"_s, form), m_roleNote}));
    layout->addLayout(
        fieldRow({line(tr("Name"), &Professional::name, u"professionalNameEdit"_s, form),
                  line(tr("Organisation"), &Professional::organisation,
                       u"professionalOrganisationEdit"_s, form)}));
    layout->addLayout(
        fieldRow({line(tr("Email"), &Professional::email, u"professionalEmailEdit"_s, form),
                  line(tr("Telephone"), &Professional::phone, u"professionalPhoneEdit"_s, form)}));
    layout->addStretch();
    return form;
}

void ProfessionalsEditor::setProfessionals(std::vector<Professional> professionals)
{
    m_professionals = std::move(professionals);
    showAll();
}

void ProfessionalsEditor::showAll()
{
    QStringList names;
    for (const Professional& one : m_professionals) {
        names.append(shownAs(one));
    }
    m_list->setNames(names);
}

void ProfessionalsEditor::add()
{
    Professional professional;
    professional.role = ProfessionalRole::SocialWorker;
    m_professionals.push_back(professional);
    showAll();
    m_list->choose(static_cast<int>(m_professionals.size()) - 1);
    m_role->setFocus();
    Q_EMIT changed();
}

void ProfessionalsEditor::load(int place)
{
    if (place < 0 || place >= static_cast<int>(m_professionals.size())) {
        return;
    }
    m_loading = true;
    const Professional& professional = m_professionals[static_cast<size_t>(place)];
    m_role->setCurrentIndex(static_cast<int>(professional.role));
    for (const auto& [edit, member] : m_lines) {
        edit->setText(professional.*member);
    }
    m_roleNote->setVisible(professional.role == ProfessionalRole::Other);
    m_loading = false;
}

void ProfessionalsEditor::store()
{
    const int place = m_list->current();
    if (m_loading || place < 0 || place >= static_cast<int>(m_professionals.size())) {
        return;
    }
    Professional& professional = m_professionals[static_cast<size_t>(place)];
    professional.role = static_cast<ProfessionalRole>(m_role->currentData().toInt());
    for (const auto& [edit, member] : m_lines) {
        professional.*member = tidy(edit->text());
    }
    m_roleNote->setVisible(professional.role == ProfessionalRole::Other);
    m_list->rename(place, shownAs(professional));
    Q_EMIT changed();
}

} // namespace freshstart
