// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/welcome_back/case_service.h"
#include "tests/support/calendars.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "ui/common/text_area.h"
#include "ui/suspensions/suspension_page.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <functional>

namespace freshstart::test {

/// A school with a head and terms, and a student whose mother gets letters. Thursday 19 November.
struct SchoolDesk : Desk {
    StudentId student;
    StaffId head;
    QTemporaryDir folder; ///< for what is saved as PDF

    SchoolDesk()
    {
        School school;
        school.name = QStringLiteral("Meadow Vale");
        school.address = {{QStringLiteral("Orchard Road")}, QStringLiteral("WV1 4XX")};
        school.representationsTo = QStringLiteral("Clerk to the Board");
        school.headTitle = QStringLiteral("Headteacher");
        need(workspace->school().save(school));
        StaffMember member;
        member.name = QStringLiteral("Mrs J. Hart");
        member.role = StaffRole::Head;
        head = need(workspace->school().addStaff(member));
        std::vector<CalendarEntry> year = demoCalendar().entries();
        std::erase_if(year,
                      [](const CalendarEntry& entry) { return schoolYearOf(entry.first) != 2026; });
        need(workspace->calendar().replaceYear(2026, year));
        StudentRecord record = invented(QStringLiteral("Dylan"), QStringLiteral("Farrow"));
        Contact mother;
        mother.title = QStringLiteral("Ms");
        mother.surname = QStringLiteral("Farrow");
        mother.relationship = QStringLiteral("PAM");
        mother.getsLetters = true;
        record.contacts = {mother};
        student = add(record);
    }
};

/// The widget of that name; the test ends where there is none.
template<class Widget>
Widget* find(QWidget& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    REQUIRE(found != nullptr);
    return found;
}

inline void fill(SuspensionPage& page)
{
    find<TextArea>(page, QStringLiteral("whatHappenedEdit"))
        ->setPlainText(QStringLiteral("Dylan pushed another student."));
    auto* reason = find<QComboBox>(page, QStringLiteral("reason1Combo"));
    reason->setCurrentIndex(reason->findData(QStringLiteral("PP")));
    Q_EMIT reason->activated(reason->currentIndex());
    find<QPushButton>(page, QStringLiteral("length6Button"))->click();
    find<TextArea>(page, QStringLiteral("workSetEdit"))
        ->setPlainText(QStringLiteral("On the learning pages."));
}

inline SuspensionCase onlyCase(Desk& desk)
{
    const auto rows = need(desk.workspace->cases().rows());
    REQUIRE(rows.size() == 1);
    return need(desk.workspace->cases().find(rows.front().id));
}

/// Fills in the page, issues what is on it and leaves the letters in the desk's folder. `more` is
/// typed before it is issued.
inline SuspensionId issueThrough(SuspensionPage& page, SchoolDesk& desk,
                                 const std::function<void()>& more = {})
{
    desk.prompter.fileToSave = desk.folder.filePath(QStringLiteral("letters.pdf"));
    page.startNew(desk.student);
    page.show();
    fill(page);
    if (more) {
        more();
    }
    find<QPushButton>(page, QStringLiteral("issueButton"))->click();
    find<QPushButton>(page, QStringLiteral("savePdfButton"))->click();
    REQUIRE(page.currentId());
    REQUIRE(need(desk.workspace->cases().find(page.currentId())).suspension.status ==
            SuspensionStatus::Issued);
    return page.currentId();
}

/// All words on the page that can be seen, in the order in which they were made.
inline QString seenOn(const QWidget& page)
{
    QCoreApplication::processEvents(); // what was just made is shown
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words.append(label->text());
        }
    }
    return words.join(QChar(u'|'));
}

} // namespace freshstart::test
