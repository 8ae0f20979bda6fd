// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wordings_section.h"

#include "core/documents/error_text.h"
#include "core/documents/letter_values.h"
#include "core/documents/wording.h"
#include "core/records/wording_service.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/pill.h"
#include "ui/common/prompter.h"
#include "ui/settings/placeholder_palette.h"
#include "ui/settings/wording_difference.h"
#include "ui/settings/wording_editor.h"
#include "ui/settings/wording_preview.h"
#include "ui/settings/wrapped_list.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kFaultsShown = 3;

QString stateInWords(const WordingDraft& draft)
{
    if (draft.isChanged()) {
        return WordingsSection::tr("not saved yet");
    }
    if (draft.isOvertaken()) {
        return WordingsSection::tr("own wording; ours has changed");
    }
    return draft.own ? WordingsSection::tr("own wording") : QString();
}

QString sentenceOf(const WordingFault& fault)
{
    QString text = wordingMistake(fault.error);
    if (fault.line > 0) {
        text = WordingsSection::tr("Line %1: %2").arg(QString::number(fault.line), text);
    }
    return fault.meant.isEmpty()
               ? text
               : text + u' ' + WordingsSection::tr("Did you mean {{%1}}?").arg(fault.meant);
}

} // namespace

QWidget* WordingsSection::firstFocus() const
{
    return m_list;
}

WordingDraft* WordingsSection::current()
{
    const auto place = static_cast<size_t>(m_place);
    return place < m_drafts.size() ? &m_drafts[place] : nullptr;
}

Result<void> WordingsSection::load()
{
    const auto own = context().workspace.wordings().own();
    const auto school = context().workspace.school().load();
    if (!own || !school) {
        return own ? school.error() : own.error();
    }
    m_preview->setSchool(*school);
    m_drafts.clear();
    for (WordingEntry& entry : letterCatalogue()) {
        WordingDraft draft{std::move(entry), {}, {}, {}};
        draft.product = templateText(draft.entry.name);
        const auto found = std::ranges::find(*own, draft.entry.name, &OwnWording::name);
        draft.own = found == own->end() ? std::nullopt : std::optional(*found);
        draft.typed = draft.stored();
        m_drafts.push_back(std::move(draft));
    }
    showList();
    showChosen();
    return {};
}

void WordingsSection::choose(int place)
{
    m_place = place;
    m_loading = true;
    m_list->setCurrentRow(place);
    m_loading = false;
    showChosen();
}

void WordingsSection::showChosen()
{
    const WordingDraft* draft = current();
    if (draft == nullptr) {
        return;
    }
    m_loading = true;
    m_title->setText(draft->entry.title);
    m_purpose->setText(draft->entry.purpose);
    m_editor->setText(draft->typed);
    m_palette->setPlaceholders(draft->entry.placeholders);
    m_loading = false;
    showState();
    m_preview->showNow();
}

/// Whatever follows from the text as it stands.
void WordingsSection::showState()
{
    const WordingDraft* draft = current();
    if (draft == nullptr) {
        return;
    }
    const bool isOwn = draft->own.has_value();
    m_badge->setText(draft->isChanged() ? tr("not saved yet")
                     : isOwn            ? tr("own wording")
                                        : tr("product’s wording"));
    m_badge->setTone(draft->isChanged() ? Tone::Warning : isOwn ? Tone::Accent : Tone::Neutral);
    m_overtaken->setVisible(draft->isOvertaken());
    m_back->setEnabled(isOwn || draft->typed != draft->product);
    const std::vector<WordingFault> faults = draft->faults();
    showFaults(faults);
    m_preview->setWording(draft->entry.name, draft->typed, !faults.empty());
    if (m_tabs->currentWidget() == m_difference) {
        m_difference->setTexts(draft->product, draft->typed);
    }
}

void WordingsSection::showList()
{
    m_loading = true;
    if (m_list->count() != static_cast<int>(m_drafts.size())) {
        m_list->clear();
        for (size_t i = 0; i < m_drafts.size(); ++i) {
            m_list->addItem(QString());
        }
    }
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        const QString state = stateInWords(m_drafts[i]);
        m_list->item(static_cast<int>(i))
            ->setText(m_drafts[i].entry.title + (state.isEmpty() ? QString() : u'\n' + state));
    }
    m_list->fitRows();
    m_list->setCurrentRow(m_place);
    m_loading = false;
}

void WordingsSection::showFaults(const std::vector<WordingFault>& faults)
{
    m_editor->showFaults(faults);
    m_faults->clear();
    for (const WordingFault& fault : faults) {
        m_faults->addItem(sentenceOf(fault));
    }
    m_faults->fitRows();
    m_faults->setVisible(!faults.empty());
    const int rows = std::min(kFaultsShown, static_cast<int>(faults.size()));
    m_faults->setFixedHeight(rows * (linesHigh(*m_faults, 2) + space::kGap) + space::kHalf);
}

void WordingsSection::goToFault(int row)
{
    const WordingDraft* draft = current();
    const auto faults = draft != nullptr ? draft->faults() : std::vector<WordingFault>();
    if (row < 0 || row >= static_cast<int>(faults.size())) {
        return;
    }
    const WordingFault& fault = faults[static_cast<size_t>(row)];
    if (fault.line > 0) {
        m_editor->goTo(fault);
    } else { // nothing to go to: it is to be put in
        m_tabs->setCurrentWidget(m_palette);
        m_palette->begin(fault.error.field);
    }
}

void WordingsSection::store()
{
    if (WordingDraft* draft = current(); draft != nullptr && !m_loading) {
        draft->typed = m_editor->toPlainText();
        showState();
        showList();
        Q_EMIT changed();
    }
}

bool WordingsSection::isChanged() const
{
    return std::ranges::any_of(m_drafts, &WordingDraft::isChanged);
}

Result<void> WordingsSection::save()
{
    m_complaint.clear();
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        if (!m_drafts[i].isChanged()) {
            continue;
        }
        if (const auto faults = m_drafts[i].faults(); !faults.empty()) {
            return refuse(static_cast<int>(i), faults.front());
        }
        // copies: whoever hears of the change may have this section load again
        const QString name = m_drafts[i].entry.name;
        const QString typed = m_drafts[i].typed;
        if (auto done = context().workspace.wordings().save(name, typed); !done) {
            choose(static_cast<int>(i));
            m_complaint = wordingMistake(done.error());
            return done;
        }
    }
    return load();
}

Result<void> WordingsSection::refuse(int place, const WordingFault& fault)
{
    choose(place);
    const auto& title = m_drafts[static_cast<size_t>(place)].entry.title;
    m_complaint = tr("%1 was not saved. %2").arg(title, sentenceOf(fault));
    if (fault.line > 0) {
        m_editor->goTo(fault);
    } else {
        m_editor->setFocus(Qt::OtherFocusReason);
    }
    return fault.error;
}

QString WordingsSection::complaint(const Error& error) const
{
    return m_complaint.isEmpty() ? Section::complaint(error) : m_complaint;
}

void WordingsSection::backToProduct()
{
    const WordingDraft* draft = current();
    if (draft == nullptr ||
        !context().prompter.confirm(
            this, draft->entry.title,
            tr("Your wording of this letter is replaced by the product’s. The next letter uses it; "
               "letters already issued stay as they are."),
            tr("Back to the product’s wording"))) {
        return;
    }
    const QString name = draft->entry.name;
    const int place = m_place;
    if (auto done = context().workspace.wordings().restore(name); !done) {
        say(done.error());
        return;
    }
    m_drafts[static_cast<size_t>(place)].own.reset();
    m_drafts[static_cast<size_t>(place)].typed = m_drafts[static_cast<size_t>(place)].product;
    showList();
    showChosen();
    Q_EMIT changed();
}

void WordingsSection::keepMine()
{
    const WordingDraft* draft = current();
    if (draft == nullptr || !draft->own) {
        return;
    }
    const QString name = draft->entry.name;
    const QString text = draft->own->wording;
    if (auto done = context().workspace.wordings().save(name, text); !done) {
        say(done.error());
        return;
    }
    WordingDraft& kept = m_drafts[static_cast<size_t>(m_place)];
    kept.own->basedOn = wordingMark(kept.product);
    showList();
    showState();
}

void WordingsSection::say(const Error& error)
{
    const QString mistake = wordingMistake(error);
    context().prompter.warn(this, tr("Letters"), mistake.isEmpty() ? sentenceFor(error) : mistake);
}

} // namespace freshstart
