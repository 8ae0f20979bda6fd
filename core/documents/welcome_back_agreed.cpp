// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/welcome_back_agreed.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "core/documents/wording_welcome_back.h"

using namespace Qt::StringLiterals;

namespace freshstart::welcome_back {

namespace {

constexpr int kLineMm = 7;     ///< of a filled row
constexpr int kWritingMm = 11; ///< of a row to write in by hand
constexpr int kStrategiesByHand = 3;

FRESHSTART_TR(WelcomeBack)

QString dueIn(const Commitment& commitment)
{
    return wording::plainDate(commitment.dueOn.value_or(QDate()));
}

QString howItWent(const Commitment& commitment)
{
    const QString state = wording::state(commitment.state);
    return commitment.progress.trimmed().isEmpty()
               ? state
               : QString(state + u": "_s + commitment.progress.trimmed());
}

QString whose(const Commitment& commitment)
{
    return commitment.kind == CommitmentKind::Strategy ? commitment.owner
                                                       : wording::setBy(commitment.kind);
}

} // namespace

void addFromLastTime(Document& document, const WelcomeBackContext& context)
{
    if (context.earlier.empty()) {
        return;
    }
    const CommitmentRow& latest = context.earlier.front();
    Table table;
    table.header = {tr("What we took on"), tr("Who"), tr("How it has gone")};
    for (const CommitmentRow& row : context.earlier) {
        if (row.welcomeBack == latest.welcomeBack || row.commitment.isOpen()) {
            table.rows.push_back(
                {row.commitment.wording, whose(row.commitment), howItWent(row.commitment)});
        }
    }
    table.weights = {7, 3, 6};
    table.minRowHeightMm = kLineMm;
    const QString heading = tr("From last time, %1").arg(wording::plainDate(latest.agreedOn));
    document.blocks.emplace_back(Heading{heading, 2});
    document.blocks.emplace_back(std::move(table));
}

Table strategyTable(const WelcomeBackRecord& record, bool blank)
{
    Table table;
    table.header = {tr("What we will do about it"), tr("Who"), tr("By when")};
    for (const Commitment& one : record.commitments) {
        if (one.kind == CommitmentKind::Strategy) {
            table.rows.push_back({one.wording, one.owner, dueIn(one)});
        }
    }
    const int empty = blank ? kStrategiesByHand : table.rows.empty() ? 1 : 0;
    for (int i = 0; i < empty; ++i) {
        table.rows.push_back({{}, {}, {}});
    }
    table.weights = {8, 4, 4};
    table.minRowHeightMm = blank ? kWritingMm : kLineMm;
    return table;
}

Table goalTable(const WelcomeBackRecord& record, bool blank)
{
    const Goals& behaviour = record.behaviour;
    const Goals& learning = record.academic;
    Table table;
    table.header = {{}, tr("Behaviour"), tr("Learning")};
    table.rows = {
        {tr("What I want to achieve"), behaviour.wants, learning.wants},
        {tr("Where I am now"), behaviour.standing, learning.standing},
        {tr("What I will do"), behaviour.steps, learning.steps},
        {tr("By when"), behaviour.timeline, learning.timeline},
        {tr("How we will know"), behaviour.measure, learning.measure},
    };
    table.weights = {3, 6, 6};
    table.firstColumnIsLabel = true;
    table.minRowHeightMm = blank ? kWritingMm : kLineMm;
    table.keepTogether = true; // read across as one
    return table;
}

Table targetTable(const WelcomeBackRecord& record, bool blank, bool referringInvited)
{
    using enum CommitmentKind;
    Table table;
    table.header = {tr("Targets set by"), tr("Looking ahead, the target is"),
                    tr("How we will see it"), tr("By when")};
    for (const CommitmentKind kind : {TargetStudent, TargetFamily, TargetReferringSchool}) {
        bool any = false;
        for (const Commitment& one : record.commitments) {
            if (one.kind == kind) {
                table.rows.push_back({wording::setBy(kind), one.wording, one.measure, dueIn(one)});
                any = true;
            }
        }
        // the student and the family may set one; the referring school only where it is asked
        if (!any && (kind != TargetReferringSchool || (blank && referringInvited))) {
            table.rows.push_back({wording::setBy(kind), {}, {}, {}});
        }
    }
    table.weights = {3, 6, 4, 4};
    table.firstColumnIsLabel = true;
    table.minRowHeightMm = blank ? kWritingMm : kLineMm;
    return table;
}

} // namespace freshstart::welcome_back
