// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/students/named_others.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QThread;
class QTimer;

namespace freshstart {

class Page;
struct UiContext;

/// Says, while somebody writes in the papers of one student, that another student is named there:
/// what goes to a family may not tell them about other people's children. A hint: it stops nothing.
class NamedNotice final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kAfterTypingMs = 500;

    NamedNotice(const UiContext& context, QWidget* parent);
    ~NamedNotice() override;

    /// Something was typed, or came to be seen, in an editor: looks through its page after a moment.
    void look(QPlainTextEdit& editor);
    void forgetNames(); ///< students came or went

Q_SIGNALS:
    void looked(); ///< what it says is about what stands there now

private:
    void lookNow();
    void makeNames(StudentId student);
    void takeNames();
    void say(const QString& words, QPlainTextEdit* where);

    const UiContext& m_context;
    QLabel* m_words;
    QTimer* m_timer;
    QPointer<Page> m_page;
    QPointer<QPlainTextEdit> m_where; ///< the editor with the name
    StudentId m_about;
    std::unique_ptr<OtherStudentNames> m_names; ///< of all but m_about
    std::unique_ptr<OtherStudentNames> m_made;  ///< by the thread
    std::unique_ptr<QThread> m_thread;          ///< makes names ready: of ten thousand it takes a while
    bool m_stale = false;                       ///< what the thread makes is of no use any more
};

} // namespace freshstart
