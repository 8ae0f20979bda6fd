// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/exchange/student_import_service.h"
#include "core/records/backup_service.h"
#include "core/records/draft_service.h"
#include "core/records/records_service.h"
#include "core/records/restore_service.h"
#include "core/records/sign_in_service.h"
#include "core/school/sign_in_service.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "tests/crash/faults.h"
#include "tests/crash/workload.h"
#include "tests/support/invented_students.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// Works in a school's file like an office in a hurry, and says what it does.
class Office
{
public:
    Office(Workspace& school, quint32 seed)
        : m_school(school)
        , m_dice(seed)
        , m_tag(u"R%1"_s.arg(seed))
    {}

    void work()
    {
        const int dice = m_dice.bounded(100);
        if (dice < 30) {
            addStudent();
        } else if (dice < 45) {
            changeStudent();
        } else if (dice < 65) {
            issue();
        } else if (dice < 75) {
            importStudents();
        } else if (dice < 92) {
            saveDraft();
        } else {
            backUp();
        }
    }
    /// Back to the backup, one student more, and again.
    void restoreAndAdd(const QString& backup)
    {
        const bool done = said(u"restore"_s, u"-"_s, u"-"_s, [&] {
            const auto before = m_school.restoring().restore(backup);
            return before ? Result<void>() : before.error();
        });
        if (done) {
            addStudent();
        } else {
            QThread::sleep(1); // the names of this second are used up
        }
    }

private:
    template<class Change>
    bool said(const QString& kind, const QString& what, const QString& how, Change change)
    {
        say(u"try %1 %2 %3"_s.arg(kind, what, how));
        const int before = faultsInjected();
        const Result<void> done = change();
        if (faultsInjected() > before) {
            say(u"fault"_s);
        }
        say(done ? u"did %1 %2 %3"_s.arg(kind, what, how) : u"failed %1 %2"_s.arg(kind).arg(static_cast<int>(done.error().code)));
        return static_cast<bool>(done);
    }
    static void say(const QString& line)
    {
        std::puts(line.toLatin1().constData());
        std::fflush(stdout);
    }
    QString next() { return u"%1N%2"_s.arg(m_tag).arg(++m_number); }

    StudentId addStudent()
    {
        const QString name = next();
        StudentId id;
        const bool done = said(u"student"_s, name, u"-"_s, [&]() -> Result<void> {
            const auto added = m_school.students().add(invented(u"Invented"_s, name));
            id = added ? *added : StudentId();
            return added ? Result<void>() : added.error();
        });
        if (done) {
            m_students.push_back(id);
        }
        return id;
    }
    void changeStudent()
    {
        if (m_students.empty()) {
            return;
        }
        const auto place = m_dice.bounded(static_cast<quint32>(m_students.size()));
        auto record = m_school.students().find(m_students[place]);
        if (!record) {
            return; // an error in its way while reading
        }
        record->details.form = next();
        said(u"change"_s, record->details.surname, record->details.form,
             [&] { return m_school.students().update(*record); });
    }
    void issue()
    {
        const StudentId student = addStudent();
        if (!student) {
            return;
        }
        const QString tag = next();
        said(u"issue"_s, tag, QString::number(kDocumentsPerIssue), [&]() -> Result<void> {
            SuspensionCase draft;
            SuspensionDetails& details = draft.suspension.details;
            details.student = student;
            details.first = {QDate(2026, 11, 16), Session::Am};
            details.last = {QDate(2026, 11, 18), Session::Pm};
            details.halfDays = 6;
            details.reasonCodes = {u"PP"_s};
            details.whatHappened = tag;
            const auto id = m_school.cases().saveDraft(draft);
            if (!id) {
                return id.error();
            }
            std::vector<IssuedDocument> documents;
            for (int i = 0; i < kDocumentsPerIssue; ++i) {
                IssuedDocument letter;
                letter.kind = u"suspension-letter"_s;
                letter.student = student;
                letter.suspension = *id;
                letter.recipient = QString::number(i);
                letter.title = tag;
                letter.content = u"{}"_s;
                letter.pdf = pagesOf(tag, i);
                documents.push_back(letter);
            }
            return m_school.records().issueSuspension(*id, documents);
        });
    }
    void importStudents()
    {
        const QString tag = next();
        QByteArray csv("Surname,Forename,Date of birth,Year group\n");
        for (int i = 0; i < kRowsPerImport; ++i) {
            csv += tag.toLatin1() + ",Invented" + QByteArray::number(i) + ",03/03/2012,10\n";
        }
        said(u"import"_s, tag, QString::number(kRowsPerImport), [&]() -> Result<void> {
            const auto preview = m_school.studentImport().previewContent(csv);
            if (!preview) {
                return preview.error();
            }
            const auto report = m_school.studentImport().apply(*preview);
            return report ? Result<void>() : report.error();
        });
    }
    void saveDraft()
    {
        const auto kept = m_school.drafts().find(u"crash"_s, 1);
        if (!kept) {
            return;
        }
        const qint64 number = (*kept ? numberOfDraft((*kept)->content) : 0) + 1;
        said(u"draft"_s, u"-"_s, QString::number(number),
             [&] { return m_school.drafts().save(u"crash"_s, 1, draftOf(number)); });
    }
    void backUp()
    {
        said(u"backup"_s, u"-"_s, u"-"_s, [&]() -> Result<void> {
            const auto made = m_school.backups().backUp(BackupReason::Asked);
            return made ? Result<void>() : made.error();
        });
    }

    Workspace& m_school;
    QRandomGenerator m_dice;
    QString m_tag;
    int m_number = 0;
    std::vector<StudentId> m_students;
};

} // namespace

/// crash_writer FILE SEED work                       until it is killed
/// crash_writer FILE SEED restore BACKUP             until it is killed
/// crash_writer FILE SEED fault KIND AFTER LENGTH    40 pieces of work with an error in their way
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool isFault = words.value(3) == "fault"_L1;
    if (isFault) {
        inject({static_cast<Fault::Kind>(words.value(4).toInt()), words.value(5).toInt(),
                words.value(6).toInt()});
    }
    const SystemClock clock;
    SignedIn who;
    if (isProtectedSchool(words.value(1))) {
        const auto signedIn = signIn(words.value(1), kSignInName, kPassword);
        who = signedIn ? *signedIn : who;
    }
    const auto school = Workspace::open(words.value(1), clock);
    if (school && who.staff) {
        (*school)->signIn().signIn(who.staff, Proof::Password);
    }
    if (!school) {
        std::puts(faultsInjected() > 0 ? "fault\nfailed open" : "failed open");
        return isFault ? 0 : 1;
    }
    Office office(**school, words.value(2).toUInt());
    for (int i = 0; !isFault || i < 40; ++i) {
        if (words.value(3) == "restore"_L1) {
            office.restoreAndAdd(words.value(4));
        } else {
            office.work();
        }
    }
    std::puts("end");
    return 0;
}
