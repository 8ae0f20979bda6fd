// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace freshstart {

/// Does long work in a thread of its own. Meanwhile the window is drawn, says after a moment what is
/// going on, and takes no input: nothing can be changed under the work's feet.
void runBeside(QWidget* parent, const QString& words, const std::function<void()>& work);

using GoOn = std::function<bool()>;
/// The same with a button to stop it: the work asks its GoOn now and then, from its own thread.
void runStoppable(QWidget* parent, const QString& words,
                  const std::function<void(const GoOn&)>& work);

/// The same without a word: for parts of work of which the user has been told.
void runUnseen(const std::function<void()>& work);

/// For work that has to be done in the window's own thread: what is going on is said before.
void runWaiting(QWidget* parent, const QString& words, const std::function<void()>& work);

template<class Work>
auto workWaiting(QWidget* parent, const QString& words, Work work)
{
    std::optional<decltype(work())> made;
    runWaiting(parent, words, [&] { made.emplace(work()); });
    return *std::move(made);
}

/// The same as runBeside for work that gives something back.
template<class Work>
auto workBeside(QWidget* parent, const QString& words, Work work)
{
    std::optional<decltype(work())> made;
    runBeside(parent, words, [&] { made.emplace(work()); });
    return *std::move(made);
}

} // namespace freshstart
