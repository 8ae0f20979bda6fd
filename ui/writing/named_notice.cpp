// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/named_notice.h"

#include "core/base/clock.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/page.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Page* pageOf(const QWidget& widget)
{
    for (QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto* page = qobject_cast<Page*>(parent)) {
            return page;
        }
    }
    return nullptr;
}

} // namespace

NamedNotice::~NamedNotice()
{
    if (m_thread) {
        m_thread->wait();
    }
}

NamedNotice::NamedNotice(const UiContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_words(bodyLabel({}, this))
    , m_timer(new QTimer(this))
{
    setProperty("role", u"bottomBar"_s);
    m_words->setObjectName(u"namedNoticeWords"_s);
    setTone(m_words, Tone::Warning);
    auto* show = smallButton(tr("Go there"), u"namedNoticeButton"_s, this);
    show->setAccessibleName(tr("Go to the text that names another student"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kStep, space::kPage, space::kStep);
    layout->setSpacing(space::kStep);
    layout->addWidget(m_words, 1);
    layout->addWidget(show);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kAfterTypingMs);
    connect(m_timer, &QTimer::timeout, this, &NamedNotice::lookNow);
    connect(show, &QPushButton::clicked, this, [this] {
        if (m_where) {
            m_where->setFocus(Qt::OtherFocusReason);
        }
    });
    hide();
}

void NamedNotice::look(QPlainTextEdit& editor)
{
    Page* page = pageOf(editor);
    if (page != nullptr && page->student()) {
        m_page = page;
        m_timer->start();
    }
}

void NamedNotice::lookNow()
{
    const auto student = m_page && m_page->isVisible() ? m_page->student() : std::nullopt;
    if (!student) {
        say({}, nullptr);
        return;
    }
    if (!m_names || m_about != *student) {
        makeNames(*student);
        return;
    }
    std::vector<TextArea*> editors;
    std::vector<QString> texts;
    for (auto* editor : m_page->findChildren<TextArea*>()) {
        if (editor->isVisible() && !editor->isReadOnly()) {
            editors.push_back(editor);
            texts.push_back(editor->toPlainText());
        }
    }
    const std::vector<NamedOther> named = m_names->in(texts);
    if (named.empty()) {
        say({}, nullptr);
        return;
    }
    const NamedOther& first = named.front();
    TextArea* where = editors[static_cast<size_t>(first.text)];
    const QString sentence =
        first.wholeName
            ? tr("%1 is named in “%2”. Others read these papers: write “another student”, unless the "
                 "name has to be there.")
            : tr("“%2” may name %1. Others read these papers: write “another student”, unless the "
                 "name has to be there.");
    say(sentence.arg(first.name, where->accessibleName()), where);
}

/// Beside the window; then it is looked again.
void NamedNotice::makeNames(StudentId student)
{
    if (m_thread) {
        return; // it looks again when it is done
    }
    auto rows = m_context.workspace.students().rows(m_context.clock.today());
    if (!rows) {
        return; // a hint: whatever is wrong is said where it matters
    }
    m_about = student;
    m_stale = false;
    m_thread.reset(QThread::create([this, student, all = *std::move(rows)]() mutable {
        m_made = std::make_unique<OtherStudentNames>(std::move(all), student);
    }));
    connect(m_thread.get(), &QThread::finished, this, &NamedNotice::takeNames);
    m_thread->start(QThread::LowPriority);
}

void NamedNotice::takeNames()
{
    m_thread->wait();
    m_thread.release()->deleteLater();
    m_names = m_stale ? nullptr : std::move(m_made);
    m_made.reset();
    lookNow();
}

void NamedNotice::forgetNames()
{
    m_names.reset();
    m_stale = true;
}

void NamedNotice::say(const QString& words, QPlainTextEdit* where)
{
    m_where = where;
    setVisible(!words.isEmpty());
    const bool isNews = !words.isEmpty() && words != m_words->text();
    m_words->setText(words);
    if (isNews) {
        QAccessibleEvent event(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT looked();
}

} // namespace freshstart
