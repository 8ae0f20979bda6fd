// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/open_commitments.h"

#include "core/documents/wording.h"
#include "core/documents/wording_welcome_back.h"
#include "ui/common/card.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/typing.h"
#include "ui/common/wheel_guard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kTellMs = 800; // as soon as a draft is kept

} // namespace

std::vector<CommitmentRow> openBefore(const std::vector<CommitmentRow>& all, WelcomeBackId meeting,
                                      QDate day)
{
    std::vector<CommitmentRow> open;
    std::ranges::copy_if(all, std::back_inserter(open), [&](const CommitmentRow& row) {
        return row.welcomeBack != meeting && row.agreedOn <= day && row.commitment.isOpen();
    });
    return open;
}

OpenCommitments::OpenCommitments(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_card(new Card(tr("From last time"), this))
    , m_timer(new QTimer(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kTellMs);
    connect(m_timer, &QTimer::timeout, this, &OpenCommitments::flush);
    hide();
}

void OpenCommitments::setCommitments(const std::vector<CommitmentRow>& rows)
{
    m_card->clearRows();
    m_lines.clear();
    for (const CommitmentRow& row : rows) {
        addLine(row);
    }
    setVisible(!rows.empty());
}

QString OpenCommitments::saidOf(const CommitmentRow& row) const
{
    const Commitment& one = row.commitment;
    QStringList parts{wording::kind(one.kind), one.owner,
                      tr("agreed on %1").arg(wording::longDate(row.agreedOn))};
    if (one.dueOn) {
        parts << (*one.dueOn < m_today ? tr("was to be done by %1") : tr("by %1"))
                     .arg(wording::longDate(*one.dueOn));
    }
    if (!one.measure.isEmpty()) {
        parts << tr("seen by: %1").arg(one.measure);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void OpenCommitments::addLine(const CommitmentRow& row)
{
    using enum CommitmentState;
    const QString number = QString::number(m_lines.size() + 1);
    auto* box = new QWidget(m_card);
    Line line{row.commitment, nullptr, new QLineEdit(row.commitment.progress, box)};
    line.state = choiceOf(
        {Open, UnderWay, Achieved, NotPursued},
        [](CommitmentState state) { return wording::state(state); }, box);
    choose(line.state, row.commitment.state);
    guardFromWheel(line.state);
    line.state->setObjectName(u"lastTimeStateCombo"_s + number);
    line.state->setAccessibleName(tr("How it stands: %1").arg(row.commitment.wording));
    line.progress->setObjectName(u"lastTimeProgressEdit"_s + number);
    line.progress->setAccessibleName(tr("What became of it: %1").arg(row.commitment.wording));
    line.progress->setPlaceholderText(tr("What became of it"));
    auto* answer = new QHBoxLayout;
    answer->setSpacing(space::kStep);
    answer->addWidget(line.state);
    answer->addWidget(line.progress, 1);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    layout->addWidget(bodyLabel(row.commitment.wording, box));
    layout->addWidget(smallLabel(saidOf(row), box));
    layout->addLayout(answer);
    const auto soon = [this] {
        if (!m_timer->isActive()) {
            m_timer->start();
        }
    };
    connect(line.state, &QComboBox::activated, this, soon);
    onTyped(line.progress, this, soon);
    m_card->addRow(box);
    m_lines.push_back(line);
}

void OpenCommitments::flush()
{
    m_timer->stop();
    for (Line& line : m_lines) {
        const auto state = chosen<CommitmentState>(line.state);
        const QString progress = line.progress->text().trimmed();
        if (state != line.commitment.state || progress != line.commitment.progress) {
            line.commitment.state = state;
            line.commitment.progress = progress;
            Q_EMIT noted(line.commitment.id, state, progress);
        }
    }
}

} // namespace freshstart
