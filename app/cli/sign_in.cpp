// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sign_in.h"

#include "core/base/translate.h"

#include <QFile>

#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

FRESHSTART_TR(CommandLine)

/// The terminal does not show what is typed as long as this lives.
class Unseen
{
public:
#ifdef Q_OS_WIN
    Unseen()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_isTerminal = GetConsoleMode(m_input, &m_before) != 0;
        if (m_isTerminal) {
            SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
        }
    }
    ~Unseen()
    {
        if (m_isTerminal) {
            SetConsoleMode(m_input, m_before);
        }
    }
#else
    Unseen()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_isTerminal) {
            termios now = m_before;
            now.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &now);
        }
    }
    ~Unseen()
    {
        if (m_isTerminal) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
#endif
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
#ifdef Q_OS_WIN
    HANDLE m_input;
    DWORD m_before = 0;
    bool m_isTerminal = false;
#else
    termios m_before{};
    bool m_isTerminal;
#endif
};

Result<QString> firstLineOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return Error{ErrorCode::CannotReadFile, {}, u"file error %1"_s.arg(file.error()), {}};
    }
    QString line = QString::fromUtf8(file.readLine(4096));
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) {
        line.chop(1);
    }
    return line;
}

Result<std::optional<SignedIn>> optional(Result<SignedIn> signedIn)
{
    return signedIn ? Result<std::optional<SignedIn>>(std::optional(*signedIn)) : signedIn.error();
}

} // namespace

QStringList signInOptions()
{
    return {u"name"_s, u"password-file"_s, u"recovery-key-file"_s};
}

Result<QString> secretFromTerminal(const QString& question)
{
    const Unseen unseen;
    if (unseen.isTerminal()) {
        std::cerr << question.toLocal8Bit().constData() << ' ' << std::flush;
    }
    std::string line;
    const bool read = static_cast<bool>(std::getline(std::cin, line));
    if (unseen.isTerminal()) {
        std::cerr << '\n';
    }
    if (!read) {
        return Error{ErrorCode::NeedsPassword, u"command_line"_s, {}, {}};
    }
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    return unseen.isTerminal() ? QString::fromLocal8Bit(line) : QString::fromUtf8(line);
}

Result<QString> readSecret(const Arguments& arguments, const QString& option, const Console& console,
                           const QString& question)
{
    if (arguments.has(option)) {
        return firstLineOf(arguments.value(option));
    }
    return console.askSecret ? console.askSecret(question)
                             : Result<QString>(Error{ErrorCode::NeedsPassword, u"command_line"_s, {}, {}});
}

Result<std::optional<SignedIn>> signInFor(const Arguments& arguments, const Console& console,
                                          const QString& path)
{
    if (!isProtectedSchool(path)) {
        return std::optional<SignedIn>();
    }
    if (arguments.has(u"recovery-key-file"_s)) {
        const auto key = readSecret(arguments, u"recovery-key-file"_s, console, {});
        return key ? optional(signInWithRecoveryKey(path, *key)) : key.error();
    }
    if (!arguments.has(u"name"_s)) {
        return Error{ErrorCode::NeedsPassword, u"command_line"_s, {}, {}};
    }
    const QString name = arguments.value(u"name"_s);
    const auto password =
        readSecret(arguments, u"password-file"_s, console, tr("Password of %1:").arg(name));
    return password ? optional(signIn(path, name, *password)) : password.error();
}

} // namespace freshstart::cli
