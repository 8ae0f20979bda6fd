// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/documents/letter_case_values.h"
#include "core/documents/letter_values.h"
#include "core/documents/welcome_back_documents.h"
#include "core/documents/welcome_back_parts.h"
#include "core/documents/wording.h"
#include "core/documents/wording_welcome_back.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

using namespace welcome_back;

namespace {

FRESHSTART_TR(WelcomeBack)

/// What helps to meet this student well. Meals and totals have no place in the conversation.
constexpr std::array kWorthKnowing{StatusKind::LookedAfter, StatusKind::PreviouslyLookedAfter,
                                   StatusKind::EhcPlan,     StatusKind::SenSupport,
                                   StatusKind::Disability,  StatusKind::EarlyHelp,
                                   StatusKind::ChildInNeed, StatusKind::ChildProtection,
                                   StatusKind::YoungCarer,  StatusKind::YouthJusticeOrder};

QString worthKnowing(const WelcomeBackContext& context)
{
    const QDate on = context.plan.date.value_or(context.suspension.last.date);
    QStringList words;
    for (const StatusKind kind : kWorthKnowing) {
        if (context.student.has(kind, on)) {
            words.append(wording::status(kind));
        }
    }
    return words.join(u", "_s);
}

QString absenceInWords(const WelcomeBackContext& context)
{
    const FamilyAbsence& absence = *context.absence;
    const QString cause = wording::inLine(wording::cause(absence.cause));
    QString text = u"%1: %2"_s.arg(absence.who, cause);
    if (absence.action) {
        text += u"; "_s + wording::inLine(wording::action(*absence.action));
        const QString owner = staffName(context, absence.actionOwner);
        if (!owner.isEmpty()) {
            text += u" ("_s + owner + u')';
        }
    }
    return text;
}

/// Those who get letters are invited; a court order is never left for somebody to remember.
QString familyInWords(const WelcomeBackContext& context)
{
    QStringList lines;
    for (const Contact& contact : context.student.contacts) {
        if (!contact.getsLetters) {
            continue;
        }
        QString line = contact.fullName();
        if (!contact.relationship.isEmpty()) {
            line += u" ("_s + wording::relationship(contact.relationship) + u')';
        }
        if (contact.courtOrder) {
            line += u" – "_s + tr("COURT ORDER: see the file");
        }
        lines.append(line);
    }
    if (context.absence) {
        lines.append(absenceInWords(context));
    }
    return lines.join(u'\n');
}

/// Seed 000, procedure 3.
QString referringInWords(const WelcomeBackContext& context)
{
    const auto& invitation = context.plan.referring;
    if (!invitation) {
        return tr("%1 is not invited, and hears the outcome").arg(context.referringSchool->name);
    }
    QStringList lines;
    lines.append(context.referringSchool ? tr("%1 is invited").arg(context.referringSchool->name)
                                         : tr("The referring school is invited"));
    if (!invitation->reason.trimmed().isEmpty()) {
        lines.front() += u": "_s + invitation->reason.trimmed();
    }
    if (const QString agreed = staffAndPost(context, invitation->agreedBy); !agreed.isEmpty()) {
        lines.append(tr("Agreed by %1; the %2 leads").arg(agreed, headWord(context)));
    }
    return lines.join(u'\n');
}

QString stillOpen(const WelcomeBackContext& context)
{
    QStringList lines;
    for (const CommitmentRow& row : context.earlier) {
        if (row.commitment.isOpen()) {
            const QString state = wording::inLine(wording::state(row.commitment.state));
            lines.append(withOwner(row.commitment) + u" – "_s + state);
        }
    }
    return lines.join(u'\n');
}

std::vector<FormRow> known(const WelcomeBackContext& context)
{
    std::vector<FormRow> rows;
    const auto add = [&rows](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            rows.push_back({{cell(label, value)}});
        }
    };
    FormRow family{{cell(tr("Family"), familyInWords(context), 3)}};
    if (const QString helps = worthKnowing(context); !helps.isEmpty()) {
        family.cells.push_back(cell(tr("Good to know"), helps, 2));
    }
    rows.push_back(std::move(family));
    if (context.referringSchool || context.plan.referring) {
        add(tr("Referring school"), referringInWords(context));
    }
    add(tr("Still open from last time"), stillOpen(context));
    return rows;
}

MergeValues valuesOf(const WelcomeBackContext& context)
{
    const bool held = isHeldBack(context);
    return {
        {u"student"_s, context.student.details.shownForename()},
        {u"place"_s, context.plan.place},
        {u"back_on"_s, held ? QString() : backOn(context)},
        {u"lessons_follow"_s, letterFlag(!held && lessonsFollow(context))},
        {u"open_from_last_time"_s, letterFlag(!stillOpen(context).isEmpty())},
        {u"school_days"_s, letterFlag(context.uploadCountsSchoolDays)},
        {u"head"_s, headWord(context)},
    };
}

} // namespace

Document welcomeBackPreparation(const WelcomeBackContext& context)
{
    std::vector<FormRow> facts{meetingFacts(context)};
    const std::vector<FormRow> more = known(context);
    facts.insert(facts.end(), more.begin(), more.end());
    Document document = startSheet(context, u"welcome-back-preparation"_s,
                                   tr("Preparing the welcome back meeting"), facts);
    document.footerNote = uploadFooter(context);
    Result<std::vector<Block>> blocks =
        mergeBlocks(templateText(u"welcome-back-preparation"_s), valuesOf(context));
    Q_ASSERT(blocks);
    if (blocks) {
        document.blocks.insert(document.blocks.end(), blocks->begin(), blocks->end());
    }
    return document;
}

} // namespace freshstart
