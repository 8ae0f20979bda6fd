// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/follow_up_letters.h"

#include "core/base/translate.h"
#include "core/documents/follow_up_values.h"
#include "core/documents/letter_case_values.h"
#include "core/documents/letter_parts.h"
#include "core/documents/letter_values.h"
#include "core/documents/suspension_notices.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Letters)

/// One to each parent, or one to the student in the wording of its own.
std::vector<Document> toFamily(const LetterContext& context, const QString& kind,
                               const QString& title, const MergeValues& values)
{
    const QString wording = goesToStudent(context) ? kind + u"-to-student"_s : kind;
    std::vector<Document> letters;
    for (const LetterAddressee& addressee : familyOf(context)) {
        letters.push_back(startLetter(context, addressee, kind, title));
        addText(letters.back(), context, addressee, wording, values);
    }
    return letters;
}

/// The same, and then a note to the referring school where there is one.
std::vector<Document> toFamilyAndReferringSchool(const LetterContext& context, const QString& kind,
                                                 const QString& title)
{
    const MergeValues values = followUpValues(context);
    std::vector<Document> letters = toFamily(context, kind, title, values);
    if (context.referringSchool) {
        const LetterAddressee school = addresseeOf(*context.referringSchool);
        letters.push_back(startLetter(context, school, kind + u"-referring-school"_s, title));
        addText(letters.back(), context, school, kind + u"-note"_s, values);
    }
    return letters;
}

/// Where they were told of the suspension and what kind of document the cancelling is for them.
constexpr std::array<std::pair<Step, const char*>, 6> kToldOfCancelling = {{
    {Step::TellAuthority, "local-authority"},
    {Step::TellBoard, "governing-board"},
    {Step::TellSocialWorker, "social-worker"},
    {Step::TellVirtualSchool, "virtual-school-head"},
    {Step::TellReferringSchool, "referring-school"},
    {Step::TellPlacingAuthority, "placing-authority"},
}};

std::vector<Document> cancellingNotices(const LetterContext& context, const MergeValues& common)
{
    std::vector<Document> notices;
    for (const auto& [step, name] : kToldOfCancelling) {
        const auto told =
            std::ranges::find(context.findings.recipients, step, &RecipientToTell::step);
        if (told == context.findings.recipients.end()) {
            continue;
        }
        MergeValues values = common;
        values[u"by_law"_s] = letterFlag(context.findings.isLaw && told->basis == Basis::Law);
        for (const LetterAddressee& addressee : addresseesOf(step, context)) {
            Document notice =
                startLetter(context, addressee, u"notice-cancelled-"_s + QString::fromLatin1(name),
                            tr("Suspension cancelled: notice"));
            addText(notice, context, addressee, u"notice-cancelled"_s, values);
            notice.footerNote = tr("Confidential");
            notices.push_back(std::move(notice));
        }
    }
    return notices;
}

} // namespace

std::vector<Document> cancellationLetters(const LetterContext& context,
                                          const Cancellation& cancellation)
{
    const MergeValues values = cancellationValues(context, cancellation);
    std::vector<Document> letters =
        toFamily(context, u"suspension-cancelled"_s, tr("Suspension cancelled"), values);
    const std::vector<Document> notices = cancellingNotices(context, values);
    letters.insert(letters.end(), notices.begin(), notices.end());
    return letters;
}

std::vector<Document> provisionLetters(const LetterContext& context)
{
    if (!context.suspension.provision.isKnown()) {
        return {};
    }
    return toFamily(context, u"provision-details"_s, tr("Education during the suspension"),
                    followUpValues(context));
}

std::vector<Document> meetingChangedLetters(const LetterContext& context)
{
    return toFamilyAndReferringSchool(context, u"welcome-back-changed"_s,
                                      tr("Welcome back meeting: new time"));
}

std::vector<Document> returnWithoutMeetingLetters(const LetterContext& context)
{
    if (context.welcomeBack.arrangement != WelcomeBackArrangement::WithoutMeeting) {
        return {};
    }
    return toFamilyAndReferringSchool(context, u"return-without-meeting"_s,
                                      tr("Back to school without a meeting"));
}

} // namespace freshstart
