// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rule_words.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "core/law/numbers.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(RuleWords)

struct Texts {
    const char* label;
    const char* unit;
    const char* effect;
    const char* origin;
};

constexpr auto kOurChoice =
    QT_TRANSLATE_NOOP("RuleWords", "our choice; neither law nor policy gives a number");

const QHash<QString, Texts>& numbers()
{
    static const QHash<QString, Texts> table{
        {u"year_warning_half_days"_s,
         {QT_TRANSLATE_NOOP("RuleWords", "Warn when a school year comes to"),
          QT_TRANSLATE_NOOP("RuleWords", "school days"),
          QT_TRANSLATE_NOOP("RuleWords", "From here on a suspension says that the limit of 45 is "
                                         "near."),
          kOurChoice}},
        {u"intervention_within_school_days"_s,
         {QT_TRANSLATE_NOOP("RuleWords", "Intervention session within"),
          QT_TRANSLATE_NOOP("RuleWords", "school days"),
          QT_TRANSLATE_NOOP("RuleWords", "After a return without a meeting Today asks for the "
                                         "session by then."),
          QT_TRANSLATE_NOOP("RuleWords", "our choice; the welcome back protocol says “soon "
                                         "after”")}},
        {u"suspensions_for_prevention"_s,
         {QT_TRANSLATE_NOOP("RuleWords", "After this many suspensions"),
          QT_TRANSLATE_NOOP("RuleWords", "suspensions"),
          QT_TRANSLATE_NOOP("RuleWords", "Counted over the time beside it."),
          QT_TRANSLATE_NOOP("RuleWords", "Exclusion Prevention Meetings policy 3.2")}},
        {u"internal_exclusions_for_prevention"_s,
         {QT_TRANSLATE_NOOP("RuleWords", "After this many internal exclusions in a term"),
          QT_TRANSLATE_NOOP("RuleWords", "internal exclusions"),
          QT_TRANSLATE_NOOP("RuleWords", "They never count as suspensions."),
          QT_TRANSLATE_NOOP("RuleWords", "our choice; the policy says “a series” in 3.2")}},
        {u"supports_for_prevention"_s,
         {QT_TRANSLATE_NOOP("RuleWords", "After this many additional supports"),
          QT_TRANSLATE_NOOP("RuleWords", "supports"),
          QT_TRANSLATE_NOOP("RuleWords", "Counted over the same time as suspensions."),
          QT_TRANSLATE_NOOP("RuleWords", "our choice; the policy says “frequent” in 3.2")}},
        {u"support_hours_for_prevention"_s,
         {QT_TRANSLATE_NOOP("RuleWords", "With this much additional support together"),
          QT_TRANSLATE_NOOP("RuleWords", "hours a week"),
          QT_TRANSLATE_NOOP("RuleWords", "What goes on at the same time is added up."),
          QT_TRANSLATE_NOOP("RuleWords", "our choice; the policy says “frequent” in 3.2")}},
        {u"support_weeks_for_prevention"_s,
         {QT_TRANSLATE_NOOP("RuleWords", "After one additional support has gone on for"),
          QT_TRANSLATE_NOOP("RuleWords", "weeks"),
          QT_TRANSLATE_NOOP("RuleWords", "Holidays within it count."),
          QT_TRANSLATE_NOOP("RuleWords", "our choice; the policy says “sustained” in 3.2")}},
        {u"year_half_days_for_prevention"_s,
         {QT_TRANSLATE_NOOP("RuleWords", "After a school year’s total of"),
          QT_TRANSLATE_NOOP("RuleWords", "school days"),
          QT_TRANSLATE_NOOP("RuleWords", "Days at other schools in the same year count."),
          kOurChoice}},
        {u"smallest_count_shown"_s,
         {QT_TRANSLATE_NOOP("RuleWords", "Smallest count shown in a copy that leaves the school"),
          QT_TRANSLATE_NOOP("RuleWords", "students"),
          QT_TRANSLATE_NOOP("RuleWords", "Smaller counts are hidden there; your own copy shows "
                                         "them."),
          QT_TRANSLATE_NOOP("RuleWords", "our choice; the DfE’s statistics hide 1 and 2")}},
        {u"keep_until_age"_s,
         {QT_TRANSLATE_NOOP("RuleWords", "Look at a record for disposal when the student is"),
          QT_TRANSLATE_NOOP("RuleWords", "years old"),
          QT_TRANSLATE_NOOP("RuleWords", "A reminder to decide; nothing is ever deleted by "
                                         "itself."),
          QT_TRANSLATE_NOOP("RuleWords", "records management toolkit for schools")}},
        {u"keep_until_age_with_support"_s,
         {QT_TRANSLATE_NOOP("RuleWords", "With special educational needs or safeguarding"),
          QT_TRANSLATE_NOOP("RuleWords", "years old"),
          QT_TRANSLATE_NOOP("RuleWords", "The same reminder, later."),
          QT_TRANSLATE_NOOP("RuleWords", "our choice; ask your local authority how long it wants "
                                         "them kept")}},
    };
    return table;
}

struct KnownTexts {
    KnownNumber number;
    const char* what;
    const char* source;
};

constexpr auto kBoardRegulations =
    QT_TRANSLATE_NOOP("RuleWords", "SI 2012/1033, regulations 6, 15 and 24");
constexpr auto kNoSource = QT_TRANSLATE_NOOP("RuleWords", "No source sets it");

constexpr KnownTexts kKnown[] = {
    {KnownNumber::YearLimit,
     QT_TRANSLATE_NOOP("RuleWords", "Most that can be issued in a school year"),
     QT_TRANSLATE_NOOP("RuleWords", "SI 2012/1033, regulations 4, 13 and 22")},
    {KnownNumber::TellBoardAbove,
     QT_TRANSLATE_NOOP("RuleWords",
                       "A term’s total above which the governing board is told at once"),
     QT_TRANSLATE_NOOP("RuleWords", "SI 2012/1033, regulations 5, 14 and 23")},
    {KnownNumber::BoardMustMeetAbove,
     QT_TRANSLATE_NOOP("RuleWords",
                       "A term’s total above which the board must consider reinstatement"),
     kBoardRegulations},
    {KnownNumber::BoardMeetsWithin,
     QT_TRANSLATE_NOOP("RuleWords",
                       "The board meets within, counted from its receipt of the notice"),
     kBoardRegulations},
    {KnownNumber::BoardMeetsOnRepresentationsWithin,
     QT_TRANSLATE_NOOP(
         "RuleWords",
         "The same between 5.5 and 15 days in a term, where parents make representations"),
     kBoardRegulations},
    {KnownNumber::PublicPlaceDays,
     QT_TRANSLATE_NOOP(
         "RuleWords",
         "First days on which parents keep the child out of public places in school hours"),
     QT_TRANSLATE_NOOP("RuleWords", "Education and Inspections Act 2006, section 103")},
    {KnownNumber::ProvisionFromDay,
     QT_TRANSLATE_NOOP("RuleWords",
                       "Full-time education is provided from this consecutive school day on"),
     QT_TRANSLATE_NOOP(
         "RuleWords",
         "Education and Inspections Act 2006, section 100; SI 2007/1870, changed by SI 2014/3216")},
    {KnownNumber::ProvisionNotice,
     QT_TRANSLATE_NOOP("RuleWords", "Notice to parents before that education begins"),
     QT_TRANSLATE_NOOP("RuleWords", "SI 2007/1870, regulation 6")},
    {KnownNumber::OwnRelevantPerson,
     QT_TRANSLATE_NOOP("RuleWords", "Age from which the letter goes to the student"),
     QT_TRANSLATE_NOOP("RuleWords", "SI 2012/1033, regulation 2")},
    {KnownNumber::CompulsoryAge, QT_TRANSLATE_NOOP("RuleWords", "Compulsory school age"),
     QT_TRANSLATE_NOOP("RuleWords", "Education Act 1996, section 8")},
    {KnownNumber::Lunchtime, QT_TRANSLATE_NOOP("RuleWords", "A suspension at lunchtime counts"),
     QT_TRANSLATE_NOOP("RuleWords", "DfE guidance on suspension and permanent exclusion")},
    {KnownNumber::ReasonsAtMost,
     QT_TRANSLATE_NOOP("RuleWords", "Reasons of one suspension, at most"),
     QT_TRANSLATE_NOOP("RuleWords", "DfE Common Basic Data Set")},
    {KnownNumber::UploadWithin,
     QT_TRANSLATE_NOOP("RuleWords", "The record of a welcome back meeting is on CPOMS within"),
     QT_TRANSLATE_NOOP("RuleWords", "Protocols for Welcome Back Meetings, procedure 5")},
    {KnownNumber::MeetingBeforeSession,
     QT_TRANSLATE_NOOP("RuleWords",
                       "A welcome back meeting is proposed this long before the first session"),
     kNoSource},
    {KnownNumber::RegisterSessions,
     QT_TRANSLATE_NOOP("RuleWords",
                       "Sessions of code E in a row after which the register is worth a look"),
     kNoSource},
    {KnownNumber::DutiesYearsBack,
     QT_TRANSLATE_NOOP("RuleWords",
                       "School years before this one in which Today looks for what is still open"),
     kNoSource},
};

const KnownTexts& textsOf(KnownNumber number)
{
    return *std::ranges::find(kKnown, number, &KnownTexts::number);
}

} // namespace

RuleWords ruleWords(const QString& field)
{
    const auto found = numbers().constFind(field);
    if (found == numbers().constEnd()) {
        return {};
    }
    return {tr(found->label), tr(found->unit), tr(found->effect), tr(found->origin)};
}

FlagWords flagWords(RuleFlag flag)
{
    switch (flag) {
    case RuleFlag::OwnTermDates:
        return {tr("A term’s total follows our own terms"),
                tr("Totals follow the school’s own terms, where the calendar "
                   "has three of them in a year."),
                tr("Totals follow the DfE’s terms: to 31 December, to the day "
                   "before Easter Monday, and to 31 July."),
                tr("the DfE’s own statistics use its terms")};
    case RuleFlag::TellBoardEveryTime:
        return {tr("Tell the governing board of every suspension"),
                tr("The board is among those to be told at once, however short "
                   "the suspension."),
                tr("The board is told at once where the Regulations ask for it; "
                   "of all others in the report each term."),
                tr("SI 2012/1033, regulations 5, 14 and 23")};
    case RuleFlag::UploadCountsSchoolDays:
        return {tr("Count school days for the upload to CPOMS"),
                tr("The two days are days on which the school meets: INSET days "
                   "and holidays do not count."),
                tr("The two days are Mondays to Fridays without bank holidays; "
                   "INSET days and school holidays count."),
                tr("the protocol’s procedure 5 says “working days”")};
    }
    return {};
}

QString amountInWords(const KnownNumberEntry& entry)
{
    const auto n = QString::number(entry.value);
    if (entry.number == KnownNumber::CompulsoryAge) {
        return tr("%1 to %2 years").arg(n, QString::number(law::kCompulsoryUntilAge));
    }
    if (entry.number == KnownNumber::ProvisionFromDay) {
        return tr("day %1").arg(n);
    }
    switch (entry.unit) {
    case NumberUnit::HalfDays:
        return wording::schoolDays(entry.value);
    case NumberUnit::SchoolDays:
        return wording::schoolDays(2 * entry.value);
    case NumberUnit::WorkingDays:
        return tr("%1 working days").arg(n);
    case NumberUnit::Hours:
        return tr("%1 hours").arg(n);
    case NumberUnit::Minutes:
        return tr("%1 minutes").arg(n);
    case NumberUnit::Years:
        return tr("%1 years").arg(n);
    case NumberUnit::Times:
        break;
    }
    return n;
}

QString whatItIs(KnownNumber number)
{
    return tr(textsOf(number).what);
}

QString sourceOf(const KnownNumberEntry& entry)
{
    QString text = tr(textsOf(entry.number).source);
    if (entry.since) {
        text = tr("%1; since %2").arg(text, wording::plainDate(*entry.since));
    }
    return entry.checked ? text
                         : tr("%1; written down from general knowledge and not "
                              "compared with the Act")
                               .arg(text);
}

QString basisInWords(NumberBasis basis)
{
    switch (basis) {
    case NumberBasis::Law:
        return tr("law");
    case NumberBasis::Department:
        return tr("DfE");
    case NumberBasis::Policy:
        return tr("policy");
    case NumberBasis::OurChoice:
        return tr("our choice");
    }
    return {};
}

} // namespace freshstart
