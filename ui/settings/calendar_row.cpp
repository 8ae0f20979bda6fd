// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_row.h"

#include "core/base/issue.h"
#include "core/base/text.h"
#include "core/documents/error_text.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/theme.h"
#include "ui/common/wheel_guard.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kKindLetters = 17;
constexpr int kDaysLetters = 5;
constexpr int kRemoveLetters = 8;
constexpr int kNameLetters = 15;

constexpr CalendarKind kKinds[] = {CalendarKind::Term, CalendarKind::Holiday, CalendarKind::Inset,
                                   CalendarKind::Closure, CalendarKind::BankHoliday};

QHBoxLayout* columns(QWidget* kind, QWidget* name, QWidget* first, QWidget* last, QWidget* days,
                     QWidget* remove)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kStep);
    kind->setFixedWidth(lettersWide(*kind, kKindLetters));
    name->setMinimumWidth(lettersWide(*name, kNameLetters));
    first->setFixedWidth(lettersWide(*first, letters::kLongDate));
    last->setFixedWidth(lettersWide(*last, letters::kLongDate));
    days->setFixedWidth(lettersWide(*days, kDaysLetters));
    remove->setMinimumWidth(lettersWide(*remove, kRemoveLetters));
    row->addWidget(kind);
    row->addWidget(name, 1);
    for (QWidget* widget : {first, last, days, remove}) {
        row->addWidget(widget);
    }
    return row;
}

} // namespace

QString calendarKindInWords(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Term:
        return CalendarRow::tr("Term");
    case CalendarKind::Holiday:
        return CalendarRow::tr("Holiday");
    case CalendarKind::Inset:
        return CalendarRow::tr("INSET day");
    case CalendarKind::Closure:
        return CalendarRow::tr("Closure");
    case CalendarKind::BankHoliday:
        break;
    }
    return CalendarRow::tr("Bank holiday");
}

CalendarRow::CalendarRow(QDate today, const CalendarEntry& entry, QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(entry.name, this))
    , m_first(new DateField(today, this))
    , m_last(new DateField(today, this))
    , m_days(smallLabel({}, this))
    , m_remove(linkButton(tr("Remove"), u"calendarRemoveButton"_s, this))
    , m_issue(smallLabel({}, this))
{
    build();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(entry.kind)));
    m_name->setCursorPosition(0);
    if (entry.first.isValid()) {
        m_first->setDate(entry.first);
    }
    if (entry.last.isValid()) {
        m_last->setDate(entry.last);
    }
    m_firstBefore = m_first->date();
    nameForScreenReaders();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CalendarRow::changed);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        nameForScreenReaders();
        Q_EMIT changed();
    });
    connect(m_first, &DateField::changed, this, [this] {
        lastFollowsFirst();
        Q_EMIT changed();
    });
    connect(m_last, &DateField::changed, this, &CalendarRow::changed);
    // What is no date is said as soon as the field is left.
    for (const DateField* field : {m_first, m_last}) {
        connect(field->edit(), &QLineEdit::editingFinished, this, &CalendarRow::changed);
    }
    connect(m_remove, &QPushButton::clicked, this, &CalendarRow::removeWanted);
}

void CalendarRow::build()
{
    for (const CalendarKind kind : kKinds) {
        m_kind->addItem(calendarKindInWords(kind), static_cast<int>(kind));
    }
    guardFromWheel(m_kind);
    m_kind->setObjectName(u"calendarKindCombo"_s);
    m_name->setObjectName(u"calendarNameEdit"_s);
    m_first->setObjectName(u"calendarFirstField"_s);
    m_first->edit()->setObjectName(u"calendarFirstEdit"_s);
    m_last->setObjectName(u"calendarLastField"_s);
    m_last->edit()->setObjectName(u"calendarLastEdit"_s);
    m_issue->setObjectName(u"calendarIssue"_s);
    m_issue->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addLayout(columns(m_kind, m_name, m_first, m_last, m_days, m_remove));
    layout->addWidget(m_issue);
}

QWidget* CalendarRow::heading(QWidget* parent)
{
    auto* box = new QWidget(parent);
    box->setLayout(columns(smallLabel(tr("Kind"), box), smallLabel(tr("Name"), box),
                           smallLabel(tr("First day"), box), smallLabel(tr("Last day"), box),
                           smallLabel(tr("Days"), box), new QWidget(box)));
    return box;
}

CalendarEntry CalendarRow::entry() const
{
    return {static_cast<CalendarKind>(m_kind->currentData().toInt()), tidy(m_name->text()),
            m_first->date().value_or(QDate()), m_last->date().value_or(QDate())};
}

bool CalendarRow::hasUnreadableDate() const
{
    return m_first->hasUnreadableText() || m_last->hasUnreadableText();
}

void CalendarRow::setDays(const QString& number)
{
    m_days->setText(number);
    m_days->setToolTip(number.isEmpty() ? QString() : tr("%1 school days").arg(number));
}

void CalendarRow::setIssue(const std::optional<Issue>& issue)
{
    QString sentence;
    if (issue) {
        Issue here = *issue;
        here.row = 0; // it stands at its row
        sentence = sentenceFor(here);
        setTone(m_issue, issue->severity == Severity::Problem ? Tone::Alert : Tone::Warning);
    }
    m_issue->setText(sentence);
    m_issue->setVisible(!sentence.isEmpty());
    m_first->edit()->setAccessibleDescription(sentence);
}

QString CalendarRow::issueText() const
{
    return m_issue->text();
}

QWidget* CalendarRow::firstFocus() const
{
    return m_kind;
}

void CalendarRow::focusFirstDate()
{
    m_first->edit()->setFocus(Qt::OtherFocusReason);
}

void CalendarRow::nameForScreenReaders()
{
    const QString name = m_name->text().trimmed();
    const QString what = name.isEmpty() ? tr("this entry") : name;
    m_kind->setAccessibleName(tr("Kind of %1").arg(what));
    m_name->setAccessibleName(tr("Name of the entry"));
    m_first->edit()->setAccessibleName(tr("First day of %1").arg(what));
    m_last->edit()->setAccessibleName(tr("Last day of %1").arg(what));
    m_remove->setAccessibleName(tr("Remove %1").arg(what));
}

/// Most new entries are single days: the last day goes with the first until it is set by itself.
void CalendarRow::lastFollowsFirst()
{
    const auto first = m_first->date();
    const bool together =
        !m_last->hasUnreadableText() && (!m_last->date() || m_last->date() == m_firstBefore);
    if (first && together) {
        m_last->setDate(first);
    }
    if (first) {
        m_firstBefore = first;
    }
}

} // namespace freshstart
