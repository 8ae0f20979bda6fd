// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_list_page.h"

#include "core/base/clock.h"
#include "core/documents/wording.h"
#include "core/prevention/prevention_service.h"
#include "core/prevention/watch_service.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/part_buttons.h"
#include "ui/common/prompter.h"
#include "ui/common/role_guard.h"
#include "ui/prevention/prevention_state.h"
#include "ui/prevention/watch_view.h"

#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kWhenColumn = 2;
constexpr int kStateColumn = 5;

QString whenText(const PreventionRow& row)
{
    const QString day = wording::longDate(row.date);
    return row.time ? PreventionListPage::tr("%1, %2").arg(day, wording::time(*row.time)) : day;
}

SortKey whenKey(const PreventionRow& row)
{
    const int minutes = row.time ? QTime(0, 0).secsTo(*row.time) / 60 : 0;
    return row.date.toJulianDay() * 1440 + minutes;
}

QString actionsText(const PreventionRow& row)
{
    QStringList parts{row.openActions == 1
                          ? PreventionListPage::tr("1 action open")
                          : PreventionListPage::tr("%1 actions open").arg(row.openActions)};
    if (row.nextActionDue) {
        parts << PreventionListPage::tr("next by %1").arg(wording::plainDate(*row.nextActionDue));
    }
    parts << row.nextActionOwner;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// What somebody still has to do about a meeting.
QString openText(const PreventionRow& row)
{
    QStringList parts;
    if (row.isToCome() && row.invitedToTell > 0) {
        parts << (row.invitedToTell == 1
                      ? PreventionListPage::tr("1 invitation to note")
                      : PreventionListPage::tr("%1 invitations to note").arg(row.invitedToTell));
    }
    if (row.held && row.copiesToGive > 0) {
        parts << (row.copiesToGive == 1
                      ? PreventionListPage::tr("copies for 1 person")
                      : PreventionListPage::tr("copies for %1 people").arg(row.copiesToGive));
    }
    if (row.held && row.openActions > 0) {
        parts << actionsText(row);
    }
    if (row.held && row.reviewOn && !row.reviewedOn) {
        parts << PreventionListPage::tr("look again on %1").arg(wording::plainDate(*row.reviewOn));
    }
    return parts.join(u"; "_s);
}

std::vector<Column<PreventionRow>> columns(const Clock& clock)
{
    using Row = PreventionRow;
    const auto state = [&clock](const Row& row) { return preventionState(row, clock.today()); };
    return {
        Column<Row>(PreventionListPage::tr("Student"),
                    [](const Row& row) { return row.studentName; })
            .wide(20),
        Column<Row>(PreventionListPage::tr("Year"),
                    [](const Row& row) { return wording::yearGroup(row.yearGroup); })
            .sortedBy([](const Row& row) -> SortKey { return qint64{row.yearGroup.toInt()}; })
            .wide(8),
        Column<Row>(PreventionListPage::tr("When"), whenText).sortedBy(whenKey).wide(33),
        Column<Row>(PreventionListPage::tr("Where"), [](const Row& row) { return row.place; })
            .wide(12),
        Column<Row>(PreventionListPage::tr("Still to do"), openText).wide(0),
        Column<Row>(PreventionListPage::tr("State"),
                    [state](const Row& row) { return inWords(state(row)); })
            .sortedBy(
                [state](const Row& row) -> SortKey { return static_cast<qint64>(state(row)); })
            .withPills([state](const Row& row) -> QList<PillText> {
                return {{inWords(state(row)), toneOf(state(row))}};
            })
            .wide(15),
    };
}

/// The head first.
std::vector<StaffMember> deciders(const std::vector<StaffMember>& staff)
{
    std::vector<StaffMember> found;
    for (const bool head : {true, false}) {
        for (const StaffMember& member : staff) {
            const bool isHead = member.role == StaffRole::Head;
            if (isHead == head && (isHead || member.mayActForHead)) {
                found.push_back(member);
            }
        }
    }
    return found;
}

} // namespace

PreventionListPage::PreventionListPage(const UiContext& context, QWidget* parent)
    : TablePage(context, tr("Exclusion prevention meetings"), parent)
    , m_model(new RowTableModel<PreventionRow>(
          columns(context.clock), [](const PreventionRow& row) { return row.id.number; }, this))
    , m_parts(new PartButtons({u"atRiskPartButton"_s, u"toComePartButton"_s,
                               u"toRecordPartButton"_s, u"openPartButton"_s, u"allPartsButton"_s},
                              this))
    , m_watch(new WatchView(context.clock.today(), this))
{
    setModel(m_model, u"prevention"_s);
    table()->sortByColumn(kStateColumn, Qt::AscendingOrder);
    header()->setSubtitle(
        tr("Professionals plan together how to meet a student’s needs better, before it is late."));
    setSearchPlaceholder(tr("Find by student, date, place or what is to do"));
    addFilter(m_parts);
    setOtherView(m_watch);
    m_watch->setReadOnly(context.workspace.isReadOnly());
    auto* add = primaryButton(tr("Call a meeting"), u"newPreventionButton"_s, this);
    header()->addButton(add);
    connect(add, &QPushButton::clicked, this,
            [this] { this->context().navigator.newPrevention(std::nullopt); });
    connect(m_parts, &PartButtons::changed, this, &PreventionListPage::choosePart);
    setEmptyState(emptyTitle(PreventionListPart::All), emptyHint(PreventionListPart::All));
    listenToWatch();
}

void PreventionListPage::listenToWatch()
{
    connect(m_watch, &WatchView::decided, this, &PreventionListPage::decide);
    connect(m_watch, &WatchView::meetingAsked, this,
            [this](StudentId student) { context().navigator.newPrevention(student); });
    connect(m_watch, &WatchView::openAsked, this,
            [this](PreventionId meeting) { context().navigator.openPrevention(meeting); });
    connect(m_watch, &WatchView::studentAsked, this,
            [this](StudentId student) { context().navigator.openStudent(student); });
}

PreventionListPart PreventionListPage::part() const
{
    return static_cast<PreventionListPart>(m_parts->chosen());
}

QWidget* PreventionListPage::firstFocus() const
{
    return showsOtherView() ? m_watch->firstFocus() : TablePage::firstFocus();
}

/// How many wait for the head; none where it could not be read.
std::optional<int> PreventionListPage::refreshWatch()
{
    auto rows = context().workspace.watch().on(context().clock.today());
    const auto staff = context().workspace.school().staff();
    if (!rows || !staff) {
        showError(!rows ? rows.error() : staff.error());
        return std::nullopt;
    }
    WatchFactsShown shown{
        {}, {}, deciders(*staff), refusalOf(context().workspace, Act::DismissTrigger)};
    for (const WatchRow& row : *rows) {
        auto decisions = context().workspace.watch().decisions(row.student);
        if (!decisions) {
            showError(decisions.error());
            return std::nullopt;
        }
        if (!decisions->empty()) {
            shown.decisions.emplace(row.student.number, std::move(*decisions));
        }
    }
    const auto waiting = std::ranges::count_if(*rows, &WatchRow::isWaiting);
    m_atRisk = static_cast<int>(rows->size());
    shown.rows = std::move(*rows);
    m_watch->show(shown);
    return static_cast<int>(waiting);
}

void PreventionListPage::showCounts(const std::vector<PreventionRow>& rows)
{
    QStringList titles;
    std::vector<int> counts;
    for (int place = 0; place < kPreventionPartCount; ++place) {
        const auto one = static_cast<PreventionListPart>(place);
        titles << inWords(one);
        const auto count = std::ranges::count_if(rows, [&](const PreventionRow& row) {
            return belongsTo(one, preventionState(row, context().clock.today()));
        });
        counts.push_back(one == PreventionListPart::AtRisk ? m_atRisk : static_cast<int>(count));
    }
    m_parts->setParts(titles, counts);
}

void PreventionListPage::refresh()
{
    auto rows = context().workspace.preventions().rows();
    if (!rows) {
        showError(rows.error());
        return;
    }
    const auto waiting = refreshWatch();
    if (!waiting) {
        return;
    }
    const QDate today = context().clock.today();
    const auto toDo = std::ranges::count_if(*rows, [today](const PreventionRow& row) {
        return preventionState(row, today) < PreventionState::Coming;
    });
    showCounts(*rows);
    reload([&] {
        m_model->showOnly(std::nullopt); // places of the rows that go
        m_model->setRows(std::move(*rows));
        filter();
    });
    if (m_isFirst) { // whom to decide about comes first
        m_isFirst = false;
        m_parts->choose(
            static_cast<int>(*waiting > 0 ? PreventionListPart::AtRisk : PreventionListPart::All));
    }
    Q_EMIT countChanged(static_cast<int>(toDo) + *waiting, false);
}

void PreventionListPage::choosePart()
{
    showOtherView(part() == PreventionListPart::AtRisk);
    const bool isWhole = part() == PreventionListPart::All;
    table()->sortByColumn(isWhole ? kStateColumn : kWhenColumn, Qt::AscendingOrder);
    reload([this] { filter(); });
}

void PreventionListPage::filter()
{
    if (part() == PreventionListPart::All || part() == PreventionListPart::AtRisk) {
        m_model->showOnly(std::nullopt);
        setNothingFound(tr("Nothing found"), tr("Fewer letters find more."));
        return;
    }
    std::vector<int> places;
    for (size_t i = 0; i < m_model->rows().size(); ++i) {
        if (belongsTo(part(), preventionState(m_model->rows()[i], context().clock.today()))) {
            places.push_back(static_cast<int>(i));
        }
    }
    if (places.empty()) {
        setNothingFound(emptyTitle(part()), emptyHint(part()));
    } else {
        setNothingFound(tr("Nothing found"), tr("Fewer letters, or “All”, find more."));
    }
    m_model->showOnly(std::move(places));
}

/// Whoever wants a meeting is led to it, filled in as far as it is known.
void PreventionListPage::decide(const WatchDecision& decision)
{
    const auto done = context().workspace.watch().decide(decision);
    if (!done) {
        showError(done.error());
        return;
    }
    m_watch->forget();
    refresh();
    if (decision.verdict == WatchVerdict::Approved) {
        context().navigator.newPrevention(decision.student);
    }
}

bool PreventionListPage::tryLeave()
{
    return !m_watch->isUnsaved() ||
           context().prompter.confirm(this, tr("Leave without saving?"),
                                      tr("A reason is typed that has not been saved."),
                                      tr("Leave and lose the changes"));
}

void PreventionListPage::openId(qint64 id)
{
    context().navigator.openPrevention(PreventionId{id});
}

} // namespace freshstart
