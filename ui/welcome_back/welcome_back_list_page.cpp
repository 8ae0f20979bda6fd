// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/welcome_back_list_page.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/documents/wording.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/import_report.h"
#include "core/prevention/prevention_service.h"
#include "core/records/draft_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/part_buttons.h"
#include "ui/common/prompter.h"
#include "ui/print/print_service.h"
#include "ui/welcome_back/list_part.h"
#include "ui/welcome_back/meeting_month.h"
#include "ui/welcome_back/meeting_state.h"

#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kStateColumn = 5;

/// The day it was held, else the day it is set for; without a meeting that of the separate session.
std::optional<QDate> dayOf(const WelcomeBackRow& row)
{
    if (row.heldOn) {
        return row.heldOn;
    }
    if (row.plan.arrangement == WelcomeBackArrangement::WithoutMeeting) {
        return row.open.interventionHeldOn ? row.open.interventionHeldOn
                                           : row.plan.interventionDate;
    }
    return row.plan.date;
}

QString whenText(const WelcomeBackRow& row)
{
    if (row.plan.arrangement == WelcomeBackArrangement::WithoutMeeting && !row.heldOn) {
        const auto session = dayOf(row);
        return session ? WelcomeBackListPage::tr("Session %1").arg(wording::longDate(*session))
                       : QString();
    }
    const auto day = dayOf(row);
    if (!day) {
        return {};
    }
    const bool asPlanned = row.plan.time && day == row.plan.date;
    return asPlanned ? WelcomeBackListPage::tr("%1, %2").arg(wording::longDate(*day),
                                                             wording::time(*row.plan.time))
                     : wording::longDate(*day);
}

SortKey whenKey(const WelcomeBackRow& row)
{
    const auto day = dayOf(row);
    const int minutes = row.plan.time ? QTime(0, 0).secsTo(*row.plan.time) / 60 : 0;
    return day ? day->toJulianDay() * 1440 + minutes : qint64{0};
}

/// A draft is still on the desk of whoever writes it; a cancelled suspension needs no meeting,
/// though one that was held stays.
bool isShown(const WelcomeBackRow& row)
{
    return row.suspensionStatus == SuspensionStatus::Issued || row.heldOn.has_value();
}

std::vector<Column<WelcomeBackRow>> columns(const Clock& clock)
{
    using Row = WelcomeBackRow;
    const auto state = [&clock](const Row& row) {
        return meetingState(row.plan, row.heldOn, row.uploadedOn, clock.today());
    };
    return {
        Column<Row>(WelcomeBackListPage::tr("Student"),
                    [](const Row& row) { return row.studentName; })
            .wide(20),
        Column<Row>(WelcomeBackListPage::tr("Year"),
                    [](const Row& row) { return wording::yearGroup(row.yearGroup); })
            .sortedBy([](const Row& row) -> SortKey { return qint64{row.yearGroup.toInt()}; })
            .wide(9),
        Column<Row>(WelcomeBackListPage::tr("When"), whenText).sortedBy(whenKey).wide(33),
        Column<Row>(WelcomeBackListPage::tr("Where"), [](const Row& row) { return row.plan.place; })
            .wide(11),
        Column<Row>(WelcomeBackListPage::tr("Led by"), [](const Row& row) { return row.leadName; })
            .wide(0),
        Column<Row>(WelcomeBackListPage::tr("State"),
                    [state](const Row& row) { return inWords(state(row)); })
            .sortedBy(
                [state](const Row& row) -> SortKey { return static_cast<qint64>(state(row)); })
            .withPills([state](const Row& row) -> QList<PillText> {
                return {{inWords(state(row)), toneOf(state(row))}};
            })
            .wide(16),
    };
}

} // namespace

WelcomeBackListPage::WelcomeBackListPage(const UiContext& context, QWidget* parent)
    : TablePage(context, tr("Welcome back"), parent)
    , m_model(new RowTableModel<WelcomeBackRow>(
          columns(context.clock), [](const WelcomeBackRow& row) { return row.id.number; }, this))
    , m_parts(
          new PartButtons({u"comingPartButton"_s, u"toArrangePartButton"_s, u"toRecordPartButton"_s,
                           u"toUploadPartButton"_s, u"donePartButton"_s, u"allPartsButton"_s},
                          this))
    , m_month(new MeetingMonth(context.clock.today(), this))
    , m_monthButton(plainButton(tr("Month"), u"monthButton"_s, this))
    , m_csvButton(plainButton(tr("Save as CSV …"), u"saveCsvButton"_s, this))
{
    setModel(m_model, u"welcomeBack"_s);
    table()->sortByColumn(kStateColumn, Qt::AscendingOrder);
    header()->addButton(m_csvButton);
    header()->addButton(m_monthButton);
    m_monthButton->setCheckable(true);
    m_monthButton->setToolTip(tr("Show the meetings in their month, or as a list"));
    setSearchPlaceholder(tr("Find by student, date, place or who leads"));
    addFilter(m_parts);
    setOtherView(m_month);
    setEmptyState(tr("No welcome back meetings yet"),
                  tr("Each one is set together with a suspension, where the date of the return is "
                     "known."));
    connect(m_parts, &PartButtons::changed, this, [this] { reload([this] { filter(); }); });
    connect(m_monthButton, &QPushButton::toggled, this, &WelcomeBackListPage::showMonth);
    connect(m_csvButton, &QPushButton::clicked, this, &WelcomeBackListPage::saveCsv);
    connect(m_month, &MeetingMonth::meetingAsked, this, [this](const MonthMeeting& meeting) {
        if (meeting.prevention) {
            this->context().navigator.openPrevention(PreventionId{meeting.id});
        } else {
            openId(meeting.id);
        }
    });
}

QWidget* WelcomeBackListPage::firstFocus() const
{
    return showsOtherView() ? m_month->grid() : TablePage::firstFocus();
}

/// Words that were typed and not saved are offered on the page of their meeting; here it is said
/// with whom, so that nobody forgets them over a power cut.
void WelcomeBackListPage::sayWhatWaits(const std::vector<WelcomeBackRow>& rows)
{
    const auto drafts = context().workspace.drafts().list();
    QStringList names;
    for (const FormDraft& draft : drafts ? *drafts : std::vector<FormDraft>()) {
        const auto row = std::ranges::find(rows, WelcomeBackId{draft.subject}, &WelcomeBackRow::id);
        if (draft.form.startsWith("welcome_back_"_L1) && row != rows.end()) {
            names.append(row->studentName);
        }
    }
    names.removeDuplicates();
    header()->setSubtitle(
        names.isEmpty()
            ? tr("Each one is a fresh start, never part of the sanction.")
            : tr("Words that have not been saved yet wait with: %1.").arg(names.join(u"; "_s)));
}

void WelcomeBackListPage::refresh()
{
    auto rows = context().workspace.welcomeBacks().rows();
    if (!rows) {
        showError(rows.error());
        return;
    }
    std::erase_if(*rows, [](const WelcomeBackRow& row) { return !isShown(row); });
    const QDate today = context().clock.today();
    showCounts(*rows);
    sayWhatWaits(*rows);
    const auto waiting = std::ranges::count_if(*rows, [today](const WelcomeBackRow& row) {
        return meetingState(row.plan, row.heldOn, row.uploadedOn, today) < MeetingState::Coming;
    });
    reload([&] {
        m_model->showOnly(std::nullopt); // places of the rows that go
        m_model->setRows(std::move(*rows));
        filter();
    });
    if (showsOtherView() && !refreshMonth()) {
        return;
    }
    Q_EMIT countChanged(static_cast<int>(waiting), false);
}

void WelcomeBackListPage::showCounts(const std::vector<WelcomeBackRow>& rows)
{
    QStringList titles;
    std::vector<int> counts(kListPartCount + 1, 0);
    for (int part = 0; part < kListPartCount; ++part) {
        titles << inWords(static_cast<ListPart>(part));
    }
    for (const WelcomeBackRow& row : rows) {
        ++counts[static_cast<size_t>(listPartOf(row, context().clock.today()))];
    }
    titles << tr("All");
    counts.back() = static_cast<int>(rows.size());
    m_parts->setParts(titles, counts);
}

void WelcomeBackListPage::filter()
{
    if (m_parts->chosen() == kListPartCount) {
        m_model->showOnly(std::nullopt);
        setNothingFound(tr("Nothing found"), tr("Fewer letters find more."));
        return;
    }
    const QDate today = context().clock.today();
    const auto wanted = static_cast<ListPart>(m_parts->chosen());
    std::vector<int> places;
    for (size_t i = 0; i < m_model->rows().size(); ++i) {
        if (listPartOf(m_model->rows()[i], today) == wanted) {
            places.push_back(static_cast<int>(i));
        }
    }
    if (places.empty()) {
        setNothingFound(emptyTitle(wanted), emptyHint(wanted));
    } else {
        setNothingFound(tr("Nothing found"), tr("Fewer letters, or “All”, find more."));
    }
    m_model->showOnly(std::move(places));
}

bool WelcomeBackListPage::refreshMonth()
{
    const auto preventions = context().workspace.preventions().rows();
    auto calendar = context().workspace.calendar().load();
    if (!preventions || !calendar) {
        showError(preventions ? calendar.error() : preventions.error());
        return false;
    }
    m_month->setMeetings(monthMeetings(m_model->rows(), *preventions), std::move(*calendar),
                         context().clock.today());
    return true;
}

void WelcomeBackListPage::showMonth(bool shown)
{
    if (shown && !refreshMonth()) {
        m_monthButton->setChecked(false);
        return;
    }
    m_monthButton->setText(shown ? tr("List") : tr("Month"));
    m_parts->setVisible(!shown);
    m_csvButton->setVisible(!shown);
    showOtherView(shown);
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

/// What the list shows, in its order.
void WelcomeBackListPage::saveCsv()
{
    const auto path = context().prompter.saveFile(
        this, tr("Save as CSV"), u"welcome-back-meetings.csv"_s, tr("CSV files (*.csv)"));
    if (!path) {
        return;
    }
    CsvWriter csv;
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        cells << m_model->headerData(column, Qt::Horizontal).toString();
    }
    csv.add(cells);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells << m_model->index(row, column).data().toString();
        }
        csv.add(cells);
    }
    if (const auto done = writeCsvFile(*path, csv.bytes()); !done) {
        showError(done.error());
        return;
    }
    noteLeft(context(), this, HistoryAct::Exported, {{}, tr("Welcome back meetings (CSV)")});
}

void WelcomeBackListPage::openId(qint64 id)
{
    context().navigator.openWelcomeBack(WelcomeBackId{id});
}

} // namespace freshstart
