// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/record_for_several.h"

#include "core/base/clock.h"
#include "core/students/support_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/students/support_forms.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr size_t kNamesShown = 12;

enum Kind { Exclusion, Additional, Placement };

QString saveWords(size_t students)
{
    return students == 1 ? RecordForSeveral::tr("Save for 1 student")
                         : RecordForSeveral::tr("Save for %1 students").arg(students);
}

} // namespace

RecordForSeveral::RecordForSeveral(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(tr("Record for several students"), this))
    , m_names(bodyLabel({}, m_card))
    , m_kind(new QComboBox(m_card))
    , m_place(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch();
    m_kind->addItem(tr("Internal exclusion"), Exclusion);
    m_kind->addItem(tr("Additional support"), Additional);
    m_kind->addItem(tr("Alternative provision"), Placement);
    m_card->body()->addWidget(m_names);
    m_card->body()->addWidget(new Field(tr("What"), m_kind, u"severalKindCombo"_s, m_card));
    m_card->body()->addLayout(m_place);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecordForSeveral::showForm);
}

void RecordForSeveral::begin(std::vector<Student> students)
{
    m_students = std::move(students);
    QStringList names;
    for (size_t i = 0; i < std::min(m_students.size(), kNamesShown); ++i) {
        names.append(m_students[i].name);
    }
    if (m_students.size() > kNamesShown) {
        names.append(tr("and %1 more").arg(m_students.size() - kNamesShown));
    }
    m_names->setText(names.join(u'\n'));
    if (m_form == nullptr) {
        showForm();
    }
    m_form->setSaveText(saveWords(m_students.size()));
    m_kind->setFocus(Qt::OtherFocusReason);
}

template<class Value>
void RecordForSeveral::openForm(const Value& from)
{
    const auto store = [this](const Value& typed) {
        std::vector<StudentId> ids;
        for (const Student& student : m_students) {
            ids.push_back(student.id);
        }
        return m_context.workspace.supports().addForAll(ids, typed);
    };
    m_form = supportForm(m_context, from, store, SupportForm::Shape::Narrow, m_card);
    m_form->setSaveText(saveWords(m_students.size()));
    m_place->addWidget(m_form);
    m_form->show();
    connect(m_form, &SupportForm::stored, this, [this] {
        dropForm();
        Q_EMIT stored(static_cast<int>(m_students.size()), m_kind->currentText());
    });
    connect(m_form, &SupportForm::givenUp, this, [this] {
        dropForm();
        Q_EMIT givenUp();
    });
}

void RecordForSeveral::dropForm()
{
    if (m_form != nullptr) {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
}

void RecordForSeveral::showForm()
{
    dropForm();
    const QDate today = m_context.clock.today();
    switch (static_cast<Kind>(m_kind->currentData().toInt())) {
    case Exclusion:
        openForm(InternalExclusion{{}, today, 2, {}, {}});
        break;
    case Additional:
        openForm(AdditionalSupport{{}, SupportKind::Mentoring, {}, today, {}, {}, {}});
        break;
    case Placement:
        openForm(AlternativePlacement{{}, {}, today, {}, true, {}});
        break;
    }
}

} // namespace freshstart
