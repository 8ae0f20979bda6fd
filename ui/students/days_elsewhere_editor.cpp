// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/days_elsewhere_editor.h"

#include "core/base/text.h"
#include "core/calendar/school_year.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/students/half_days_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Offered beside the present school year. Older ones count for nothing any more.
constexpr int kYearsBack = 3;

QString yearName(int schoolYear)
{
    return u"%1/%2"_s.arg(schoolYear).arg((schoolYear + 1) % 100, 2, 10, QChar(u'0'));
}

} // namespace

/// One school year at one school.
class DaysElsewhereEditor::Line final : public QWidget
{
public:
    Line(QDate today, DaysElsewhereEditor* owner)
        : QWidget(owner)
        , year(new QComboBox(this))
        , school(new QLineEdit(this))
        , days(new HalfDaysBox(this))
        , note(new QLineEdit(this))
    {
        const int current = schoolYearOf(today);
        for (int i = current; i >= current - kYearsBack; --i) {
            year->addItem(yearName(i), i);
        }
        auto* remove =
            plainButton(DaysElsewhereEditor::tr("Remove"), u"daysElsewhereRemoveButton"_s, this);
        remove->setAccessibleName(DaysElsewhereEditor::tr("Remove these days"));
        connect(year, &QComboBox::currentIndexChanged, owner, &DaysElsewhereEditor::changed);
        connect(school, &QLineEdit::textChanged, owner, &DaysElsewhereEditor::changed);
        connect(days, &QSpinBox::valueChanged, owner, &DaysElsewhereEditor::changed);
        connect(note, &QLineEdit::textChanged, owner, &DaysElsewhereEditor::changed);
        connect(remove, &QPushButton::clicked, owner, [this, owner] { owner->removeLine(this); });
        QHBoxLayout* row = fieldRow(
            {new Field(DaysElsewhereEditor::tr("School year"), year, u"daysElsewhereYearCombo"_s,
                       this),
             new Field(DaysElsewhereEditor::tr("School"), school, u"daysElsewhereSchoolEdit"_s,
                       this),
             new Field(DaysElsewhereEditor::tr("Days"), days, u"daysElsewhereDaysSpin"_s, this),
             new Field(DaysElsewhereEditor::tr("Note"), note, u"daysElsewhereNoteEdit"_s, this)},
            {2, 4, 2, 4});
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(remove, 0, Qt::AlignBottom);
        setLayout(row);
    }

    void chooseYear(int schoolYear)
    {
        if (year->findData(schoolYear) < 0) {
            year->addItem(yearName(schoolYear), schoolYear); // what was entered stays to be seen
        }
        year->setCurrentIndex(year->findData(schoolYear));
    }

    QComboBox* year;
    QLineEdit* school;
    HalfDaysBox* days;
    QLineEdit* note;
};

DaysElsewhereEditor::DaysElsewhereEditor(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kStep);
    auto* add = smallButton(tr("Add days at another school"), u"daysElsewhereAddButton"_s, this);
    m_layout->addWidget(add, 0, Qt::AlignLeft);
    m_layout->addWidget(smallLabel(tr("Suspensions at another school in the same school year count "
                                      "towards the limit of 45 days. Ask the school the student "
                                      "came from."),
                                   this));
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({schoolYearOf(m_today), 2, {}, {}})->school->setFocus();
        Q_EMIT changed();
    });
}

DaysElsewhereEditor::Line* DaysElsewhereEditor::addLine(const DaysElsewhere& days)
{
    auto* line = new Line(m_today, this);
    line->chooseYear(days.schoolYear);
    line->school->setText(days.school);
    line->days->setValue(days.halfDays);
    line->note->setText(days.note);
    m_layout->insertWidget(static_cast<int>(m_lines.size()), line);
    m_lines.push_back(line);
    return line;
}

void DaysElsewhereEditor::removeLine(Line* line)
{
    std::erase(m_lines, line);
    line->hide();
    line->deleteLater();
    Q_EMIT changed();
}

void DaysElsewhereEditor::setDays(const std::vector<DaysElsewhere>& days)
{
    while (!m_lines.empty()) {
        m_lines.back()->hide();
        m_lines.back()->deleteLater();
        m_lines.pop_back();
    }
    for (const DaysElsewhere& one : days) {
        addLine(one);
    }
}

std::vector<DaysElsewhere> DaysElsewhereEditor::days() const
{
    std::vector<DaysElsewhere> days;
    for (const Line* line : m_lines) {
        days.push_back({line->year->currentData().toInt(), line->days->value(),
                        tidy(line->school->text()), tidy(line->note->text())});
    }
    return days;
}

} // namespace freshstart
