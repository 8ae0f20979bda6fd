// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/records_page.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/documents/rights_words.h"
#include "core/documents/wording.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/rights/doubles_card.h"
#include "ui/rights/row_with_buttons.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// More are not shown at once: somebody looks at them one by one.
constexpr int kMostShown = 200;

} // namespace

RecordsPage::RecordsPage(const UiContext& context, QWidget* parent)
    : Page(context, parent)
    , m_column(new ScrollColumn(this))
    , m_header(new PageHeader(tr("Records"), m_column->inside()))
    , m_within(new QComboBox(this))
    , m_reviews(new Card(tr("Is the record still needed?"), m_column->inside()))
    , m_requests(new Card(tr("Requests for the data of a student"), m_column->inside()))
    , m_doubles(new DoublesCard(context, std::nullopt, m_column->inside()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    m_header->setSubtitle(tr("How long records are kept, who asks for them, and which stand here "
                             "twice. Nothing is ever deleted by itself."));
    m_within->setObjectName(u"withinCombo"_s);
    m_within->setAccessibleName(tr("Records to look at, until when"));
    m_within->addItem(tr("due now"), 0);
    m_within->addItem(tr("within a year"), 1);
    m_within->addItem(tr("within five years"), 5);
    m_reviews->addToHeader(m_within);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_header, m_requests, m_reviews, m_doubles}) {
        m_column->main()->addWidget(part);
    }
    m_column->main()->addStretch();
    connect(m_within, &QComboBox::currentIndexChanged, this, &RecordsPage::showReviews);
    refresh();
}

QString RecordsPage::title() const
{
    return tr("Records");
}

QWidget* RecordsPage::firstFocus() const
{
    return m_within;
}

void RecordsPage::addReview(const ReviewItem& item, int number)
{
    QStringList small;
    for (const KeepReason reason : item.reasons) {
        small.append(tr("%1.").arg(rights_words::keepReason(reason)));
    }
    if (item.latest) {
        small.append(tr("%1.").arg(rights_words::decision(*item.latest)));
    }
    const QString born =
        item.dateOfBirth ? wording::plainDate(*item.dateOfBirth) : tr("not recorded");
    auto* row = new RowWithButtons(tr("%1, born %2: to be looked at since %3")
                                       .arg(item.name, born, wording::longDate(item.reviewOn)),
                                   small.join(u'\n'), m_reviews);
    if (item.reviewOn > context().clock.today()) {
        delete row;
        row = new RowWithButtons(tr("%1, born %2: to be looked at on %3")
                                     .arg(item.name, born, wording::longDate(item.reviewOn)),
                                 small.join(u'\n'), m_reviews);
    }
    m_reviews->addRow(row);
    row->addButton(tr("Keep or delete …"), u"review%1Button"_s.arg(number),
                   [this, student = item.student] { context().navigator.openRecordsOf(student); });
}

void RecordsPage::showReviews()
{
    m_reviews->clearRows();
    const QDate until = context().clock.today().addYears(m_within->currentData().toInt());
    const auto list = context().workspace.rights().review(until);
    if (!list) {
        m_reviews->addRow(bodyLabel(sentenceFor(list.error()), m_reviews));
        return;
    }
    int number = 0;
    for (const ReviewItem& item : *list) {
        if (number == kMostShown) {
            m_reviews->addRow(mutedLabel(
                tr("%1 more follow.").arg(static_cast<int>(list->size()) - kMostShown), m_reviews));
            break;
        }
        addReview(item, ++number);
    }
    if (list->empty()) {
        m_reviews->addRow(mutedLabel(tr("No record’s time has come."), m_reviews));
    }
    const auto unknown = context().workspace.rights().withoutBirth();
    if (unknown && *unknown > 0) {
        m_reviews->addRow(mutedLabel(
            *unknown == 1
                ? tr("1 student has no date of birth: nobody can tell when to look at the record.")
                : tr("%1 students have no date of birth: nobody can tell when to look at their "
                     "records.")
                      .arg(*unknown),
            m_reviews));
    }
}

void RecordsPage::showRequests()
{
    m_requests->clearRows();
    const auto lines = context().workspace.rights().requests();
    if (!lines) {
        m_requests->addRow(bodyLabel(sentenceFor(lines.error()), m_requests));
        return;
    }
    int number = 0;
    for (const RequestLine& line : *lines) {
        const QString due = line.due ? tr("Answer due by %1").arg(wording::longDate(*line.due))
                                     : tr("Waits for proof of identity");
        auto* row = new RowWithButtons(
            tr("%1: %2").arg(line.open.studentName, rights_words::request(line.open.request)), due,
            m_requests);
        m_requests->addRow(row);
        row->addButton(tr("Open"), u"request%1Button"_s.arg(++number),
                       [this, student = line.open.request.student] {
                           context().navigator.openRecordsOf(student);
                       });
    }
    if (lines->empty()) {
        m_requests->addRow(mutedLabel(
            tr("None is open. A new one is recorded on the student’s page, under “Requests, keeping, deletion …”."),
            m_requests));
    }
}

void RecordsPage::refresh()
{
    showRequests();
    showReviews();
    m_doubles->refresh();
}

} // namespace freshstart
