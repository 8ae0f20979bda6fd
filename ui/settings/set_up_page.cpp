// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/set_up_page.h"

#include "core/documents/error_text.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"
#include "ui/settings/set_up_finish.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kAutosaveMs = 1000;

} // namespace

SetUpPage::SetUpPage(const UiContext& context, QWidget* parent)
    : Page(context, parent)
    , m_autosave(new QTimer(this))
{
    m_autosave->setSingleShot(true);
    m_autosave->setInterval(kAutosaveMs);
    connect(m_autosave, &QTimer::timeout, this, &SetUpPage::saveTyped);
    build();
}

void SetUpPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget(this);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_sections.push_back(nullptr);
        m_stack->addWidget(new ScrollColumn(m_stack));
    }
    auto* last = new ScrollColumn(m_stack);
    m_finish = new SetUpFinish(last->inside());
    last->main()->addWidget(m_finish);
    m_stack->addWidget(last);
    m_bottom = buildBottom();
    layout->addWidget(buildTop());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bottom);
    connect(m_finish, &SetUpFinish::importWanted, this,
            [this] { leaveFor([](Navigator& to) { to.openImport(); }); });
    connect(m_finish, &SetUpFinish::suspensionWanted, this,
            [this] { leaveFor([](Navigator& to) { to.newSuspension(std::nullopt); }); });
    connect(m_finish, &SetUpFinish::closeWanted, this, [this] { leaveFor({}); });
    connect(m_finish, &SetUpFinish::stepWanted, this, &SetUpPage::goTo);
}

QWidget* SetUpPage::buildTop()
{
    auto* top = new QWidget(this);
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(space::kPage, space::kTop, space::kPage, 0);
    layout->setSpacing(space::kStep);
    m_header = new PageHeader(title(), top);
    layout->addWidget(m_header);
    auto* names = new QHBoxLayout;
    names->setSpacing(space::kPage);
    for (const SectionEntry& entry : m_entries) {
        QLabel* name = smallLabel(entry.title, top);
        name->setWordWrap(false);
        m_stepNames.push_back(name);
        names->addWidget(name);
    }
    names->addStretch();
    layout->addLayout(names);
    layout->addWidget(divider(top));
    return top;
}

QWidget* SetUpPage::buildBottom()
{
    auto* bottom = new QFrame(this);
    bottom->setProperty("role", u"bottomBar"_s);
    auto* layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(space::kPage, space::kBar, space::kPage, space::kBar);
    layout->setSpacing(space::kStep);
    m_later = plainButton(tr("Finish later"), u"setUpLaterButton"_s, bottom);
    m_message = bodyLabel({}, bottom);
    m_message->setObjectName(u"setUpMessage"_s);
    setTone(m_message, Tone::Alert);
    m_back = plainButton(tr("&Back"), u"setUpBackButton"_s, bottom);
    m_skip = plainButton(tr("&Skip for now"), u"setUpSkipButton"_s, bottom);
    m_next = primaryButton(tr("&Next"), u"setUpNextButton"_s, bottom);
    layout->addWidget(m_later);
    layout->addWidget(m_message, 1);
    for (QPushButton* button : {m_back, m_skip, m_next}) {
        layout->addWidget(button);
    }
    m_back->setToolTip(tr("Alt+B"));
    m_skip->setToolTip(tr("Alt+S"));
    m_next->setToolTip(tr("Saves this step and goes on (Alt+N)"));
    connect(m_later, &QPushButton::clicked, this, &SetUpPage::finishLater);
    connect(m_back, &QPushButton::clicked, this, &SetUpPage::back);
    connect(m_skip, &QPushButton::clicked, this, &SetUpPage::skip);
    connect(m_next, &QPushButton::clicked, this, &SetUpPage::next);
    return bottom;
}

Section* SetUpPage::section(int step)
{
    Section*& section = m_sections[static_cast<std::size_t>(step)];
    if (section == nullptr) {
        auto* scroll = static_cast<ScrollColumn*>(m_stack->widget(step));
        section = m_entries[static_cast<std::size_t>(step)].make(context(), scroll->inside());
        scroll->main()->addWidget(section);
        connect(section, &Section::changed, this, [this] {
            say({});
            m_autosave->start();
        });
    }
    return section;
}

void SetUpPage::refresh()
{
    if (m_step >= 0) {
        return; // what is being typed stays
    }
    const auto school = context().workspace.school().load();
    if (!school) {
        showError(school.error());
        return;
    }
    m_finishedBefore = school->setUpFinished;
    m_later->setText(m_finishedBefore ? tr("Close") : tr("Finish later"));
    goTo(m_finishedBefore ? 0 : std::clamp(school->setUpStep, 0, stepCount() - 1));
}

void SetUpPage::goTo(int step)
{
    if (step < stepCount()) {
        Section* shown = section(step);
        if (auto done = shown->load(); !done) {
            showError(done.error());
            return;
        }
        shown->propose();
        if (auto done = remember(step, m_finishedBefore); !done) {
            showError(done.error());
        }
    }
    m_step = step;
    m_stack->setCurrentIndex(step);
    say({});
    showProgress();
    if (QWidget* first = firstFocus()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

Result<void> SetUpPage::remember(int step, bool finished)
{
    SchoolService& service = context().workspace.school();
    auto school = service.load();
    if (!school) {
        return school.error();
    }
    const int kept = finished ? 0 : step;
    if (school->setUpStep == kept && school->setUpFinished == finished) {
        return {};
    }
    school->setUpStep = kept;
    school->setUpFinished = finished;
    return service.save(*school);
}

bool SetUpPage::keep(Leaving how)
{
    if (m_step < 0 || m_step >= stepCount()) {
        return true;
    }
    Section* shown = section(m_step);
    const bool all = how == Leaving::WithAll;
    if (all ? shown->isChanged() : shown->isTouched()) {
        if (const auto done = shown->save(); !done) {
            const QString sentence = sentenceFor(done.error());
            say(sentence);
            return !all && context().prompter.confirm(
                               this, title(), tr("This step cannot be saved yet. %1").arg(sentence),
                               tr("Leave without saving"));
        }
    }
    if (all) {
        shown->complainAboutMissing();
        if (const auto problem = shown->problem()) {
            say(*problem);
            return false;
        }
    }
    return true;
}

void SetUpPage::next()
{
    if (!keep(Leaving::WithAll)) {
        return;
    }
    if (m_step + 1 < stepCount()) {
        goTo(m_step + 1);
    } else {
        finish();
    }
}

void SetUpPage::skip()
{
    if (!keep(Leaving::WithWhatWasTyped)) {
        return;
    }
    if (m_step + 1 < stepCount()) {
        goTo(m_step + 1);
    } else {
        finish();
    }
}

void SetUpPage::back()
{
    if (m_step > 0 && keep(Leaving::WithWhatWasTyped)) {
        goTo(m_step - 1);
    }
}

void SetUpPage::finish()
{
    if (const auto done = remember(0, true); !done) {
        // The one thing nothing works without is the school's name.
        goTo(SchoolPlace);
        section(SchoolPlace)->complainAboutMissing();
        say(section(SchoolPlace)->problem().value_or(sentenceFor(done.error())));
        return;
    }
    m_finishedBefore = true;
    const auto missing = stillMissing(context().workspace);
    if (!missing) {
        showError(missing.error());
        return;
    }
    m_finish->showMissing(*missing);
    goTo(stepCount());
}

/// What has been typed is on disk a moment later; what cannot be saved yet is said when leaving.
void SetUpPage::saveTyped()
{
    if (m_step < 0 || m_step >= stepCount()) {
        return;
    }
    Section* shown = m_sections[static_cast<std::size_t>(m_step)];
    if (shown->isTouched() && !shown->problem()) {
        if (const auto done = shown->save(); !done) {
            say(sentenceFor(done.error()));
        }
    }
}

void SetUpPage::finishLater()
{
    if (keep(Leaving::WithWhatWasTyped)) {
        leaveFor({});
    }
}

void SetUpPage::leaveFor(const std::function<void(Navigator&)>& where)
{
    Navigator& navigator = context().navigator;
    m_step = stepCount(); // nothing left to keep
    navigator.goBack();
    if (where) {
        where(navigator);
    }
}

bool SetUpPage::tryLeave()
{
    return keep(Leaving::WithWhatWasTyped);
}

QWidget* SetUpPage::firstFocus() const
{
    if (m_step < 0) {
        return nullptr;
    }
    return m_step < stepCount() ? m_sections[static_cast<std::size_t>(m_step)]->firstFocus()
                                : m_finish->findChild<QPushButton*>(u"finishImportButton"_s);
}

void SetUpPage::showProgress()
{
    const bool done = m_step >= stepCount();
    m_header->setTitle(done ? tr("Fresh Start is set up") : title());
    m_header->setSubtitle(done ? tr("You can begin.")
                               : tr("Step %1 of %2. %3")
                                     .arg(m_step + 1)
                                     .arg(stepCount())
                                     .arg(m_entries[static_cast<std::size_t>(m_step)].purpose));
    for (int i = 0; i < stepCount(); ++i) {
        QLabel* name = m_stepNames[static_cast<std::size_t>(i)];
        name->setProperty("strong", i == m_step);
        setTone(name, i == m_step ? Tone::Accent : Tone::Neutral);
    }
    m_bottom->setVisible(!done);
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 == stepCount() ? tr("Fi&nish") : tr("&Next"));
}

void SetUpPage::say(const QString& sentence)
{
    m_message->setText(sentence);
}

} // namespace freshstart
