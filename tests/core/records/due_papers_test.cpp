// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/due_papers.h"

#include "core/base/clock.h"
#include "core/records/records_service.h"
#include "core/sample/sample_school.h"
#include "core/today/today_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <algorithm>
#include <set>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample school on Tuesday 24 November 2026.
struct Office {
    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(9, 0))};
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;

    Office()
    {
        const QString path = folder.filePath(u"sample.freshstart"_s);
        need(createSampleSchool(path, clock.today(), [](const auto&) { return QByteArray("%PDF"); }));
        workspace = need(Workspace::open(path, clock));
    }
    [[nodiscard]] std::vector<Duty> duties() const
    {
        return need(workspace->today().on(clock.today())).duties;
    }
    [[nodiscard]] DuePapers papers(const std::vector<Duty>& duties) const
    {
        return need(workspace->duePapers().papersFor(duties));
    }
};

QStringList kindsOf(const DuePapers& due)
{
    QStringList kinds;
    for (const DuePaper& paper : due.papers) {
        kinds.append(paper.document.kind);
    }
    return kinds;
}

std::vector<Duty> only(const std::vector<Duty>& duties, DutyKind kind, std::optional<Step> step = {})
{
    std::vector<Duty> chosen;
    std::ranges::copy_if(duties, std::back_inserter(chosen), [&](const Duty& duty) {
        return duty.kind == kind && (!step || duty.step == step);
    });
    return chosen;
}

} // namespace

TEST_CASE("what is due today is printed as one job, each paper once", "[records][print]")
{
    const Office office;
    const std::vector<Duty> duties = office.duties();
    const DuePapers due = office.papers(duties);
    const QStringList kinds = kindsOf(due);
    for (const auto& kind : {u"suspension-letter"_s, u"notice-local-authority"_s,
                             u"referring-school-copy"_s, u"notice-placing-authority"_s,
                             u"welcome-back-preparation"_s, u"prevention-invitation"_s}) {
        INFO(kind.toStdString());
        CHECK(kinds.contains(kind));
    }
    // The meeting with Dylan Farrow is on Friday: what it needs is printed then.
    CHECK_FALSE(kinds.contains(u"prevention-agenda"_s));

    std::vector<Duty> twice = duties;
    twice.insert(twice.end(), duties.begin(), duties.end());
    CHECK(kindsOf(office.papers(twice)) == kinds);
}

TEST_CASE("a letter is printed as it was kept, for each of its readers", "[records][print]")
{
    const Office office;
    const std::vector<Duty> letters = only(office.duties(), DutyKind::TakeStep, Step::SendLetter);
    REQUIRE(letters.size() == 1);
    const auto suspension = std::get<SuspensionId>(letters.front().target);
    IssuedDocumentFilter filter;
    filter.suspension = suspension;
    std::set<QString> readers;
    for (const IssuedDocument& one : need(office.workspace->records().list(filter))) {
        if (one.kind == u"suspension-letter"_s) {
            readers.insert(one.recipient);
        }
    }
    const DuePapers due = office.papers(letters);
    REQUIRE(due.papers.size() == readers.size());
    CHECK(due.papers.front().about == HistorySubject{SubjectKind::Suspension, suspension.number});
    CHECK(due.papers.front().student == letters.front().student);
    CHECK_FALSE(due.papers.front().keep);
}

TEST_CASE("a notice that was never kept here is made from the record", "[records][print]")
{
    const Office office;
    const std::vector<Duty> notices =
        only(office.duties(), DutyKind::TakeStep, Step::TellAuthority);
    REQUIRE(notices.size() == 1);
    const DuePapers due = office.papers(notices);
    REQUIRE(kindsOf(due) == QStringList{u"notice-local-authority"_s});
    CHECK(due.papers.front().keep);
}

TEST_CASE("what is to come is not printed yet, and what needs no paper not at all",
          "[records][print]")
{
    const Office office;
    std::vector<Duty> later = office.duties();
    for (Duty& duty : later) {
        duty.state = DutyState::Upcoming;
    }
    CHECK(office.papers(later).papers.empty());
    CHECK(office.papers(only(office.duties(), DutyKind::TakeStep, Step::MarkRegister)).papers.empty());
    CHECK(office.papers(only(office.duties(), DutyKind::UploadRecord)).papers.empty());
}

TEST_CASE("a meeting of the day has its agenda and the form to sign", "[records][print]")
{
    const Office office;
    std::vector<Duty> meetings = only(office.duties(), DutyKind::HoldPrevention);
    REQUIRE_FALSE(meetings.empty());
    meetings.front().state = DutyState::Today;
    CHECK(kindsOf(office.papers({meetings.front()})) ==
          QStringList{u"prevention-agenda"_s, u"appendix-a"_s});

    const std::vector<Duty> invitations = only(office.duties(), DutyKind::InvitePrevention);
    REQUIRE(invitations.size() == 1);
    const DuePapers due = office.papers(invitations);
    CHECK(due.papers.size() == 2); // the two who have none
    CHECK(due.papers.front().keep);
}

TEST_CASE("a suspension that is still a draft is counted, since it has no letter", "[records][print]")
{
    const Office office;
    std::vector<Duty> drafts = only(office.duties(), DutyKind::IssueSuspension);
    REQUIRE(drafts.size() == 1);
    CHECK(office.papers(drafts).notIssued == 0); // it begins tomorrow
    drafts.front().state = DutyState::Today;
    CHECK(office.papers(drafts).notIssued == 1);
    CHECK(office.papers(drafts).papers.empty());
}
