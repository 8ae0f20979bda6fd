// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/navigator.h"

#include <QStringList>

namespace freshstart::test {

/// Writes down where a page wanted to lead: "student 7", "new suspension for 7", "back".
class NavigatorLog final : public Navigator
{
public:
    QStringList went;

    void openStudent(StudentId id) override { log("student", id.number); }
    void editStudent(std::optional<StudentId> id) override { log("edit student", number(id)); }
    void openImport() override { log("import"); }
    void openSuspension(SuspensionId id) override { log("suspension", id.number); }
    void newSuspension(std::optional<StudentId> id) override
    {
        log("new suspension for", number(id));
    }
    void openWelcomeBack(WelcomeBackId id) override { log("welcome back", id.number); }
    void openPrevention(PreventionId id) override { log("prevention", id.number); }
    void newPrevention(std::optional<StudentId> id) override
    {
        log("new prevention for", number(id));
    }
    void openEvidence(StudentId id) override { log("evidence of", id.number); }
    void openRecords() override { log("records"); }
    void openRecordsOf(StudentId id) override { log("records of", id.number); }
    void compareRecords(StudentId kept, StudentId gone) override
    {
        log("compare", kept.number);
        log("with", gone.number);
    }
    void openSettings() override { log("settings"); }
    void openBackups() override { log("backups"); }
    void openCalendar() override { log("calendar"); }
    void openSetUp() override { log("set up"); }
    void goBack() override { log("back"); }

private:
    static qint64 number(std::optional<StudentId> id) { return id ? id->number : 0; }
    void log(const char* where, qint64 id = -1)
    {
        const QString place = QString::fromLatin1(where);
        went.append(id < 0 ? place : place + QChar(u' ') + QString::number(id));
    }
};

} // namespace freshstart::test
