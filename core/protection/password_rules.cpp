// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/password_rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// What a guesser tries first, in small letters and digits only. Each stands for its repetitions and
/// for digits after it too ("password1234").
const QStringList& commonest()
{
    static const QStringList words{
        u"password"_s,  u"passwort"_s,   u"welcome"_s,    u"letmein"_s,  u"qwerty"_s,  u"qwertyuiop"_s,
        u"iloveyou"_s,  u"administrator"_s, u"admin"_s,   u"changeme"_s, u"monkey"_s,  u"dragon"_s,
        u"football"_s,  u"liverpool"_s,  u"arsenal"_s,    u"chelsea"_s,  u"sunshine"_s, u"princess"_s,
        u"freshstart"_s, u"headteacher"_s, u"school"_s,   u"teacher"_s,  u"office"_s,  u"abc"_s,
        u"asdfghjkl"_s, u"zxcvbnm"_s,    u"qazwsx"_s,     u"secret"_s,   u"pupil"_s,   u"student"_s,
        u"summer"_s,    u"winter"_s,     u"spring"_s,     u"autumn"_s};
    return words;
}

/// Letters and digits in small letters; the usual signs that stand for letters taken back.
QString plain(const QString& text)
{
    QString letters;
    for (const QChar c : text.toCaseFolded()) {
        if (c == u'@') {
            letters += u'a';
        } else if (c == u'$') {
            letters += u's';
        } else if (c.isLetterOrNumber()) {
            letters += c;
        }
    }
    return letters;
}

bool repeats(const QString& text, const QString& word)
{
    if (word.isEmpty()) {
        return text.isEmpty();
    }
    QString left = text;
    while (left.startsWith(word)) {
        left.remove(0, word.size());
    }
    static const QRegularExpression digits(u"^\\d*$"_s);
    return left.size() < text.size() && digits.match(left).hasMatch();
}

/// "aaaaaaaaaaaa", "123412341234", "000000000000"; "1234567890 12".
bool isMonotonous(const QString& text)
{
    const QSet<QChar> different(text.begin(), text.end());
    static const QString row = u"12345678901234567890"_s;
    return different.size() <= 4 || row.contains(text);
}

bool isCommon(const QString& text)
{
    if (isMonotonous(text)) {
        return true;
    }
    for (const QString& word : commonest()) {
        if (repeats(text, word)) {
            return true;
        }
    }
    return false;
}

} // namespace

QString foldedName(const QString& signInName)
{
    return signInName.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

Result<void> checkNewPassword(const QString& password, const QString& signInName)
{
    const auto weak = [](const QString& why) {
        return Error{ErrorCode::WeakPassword, why, {}, {}};
    };
    const QStringList words = password.simplified().split(u' ', Qt::SkipEmptyParts);
    if (password.size() < kFewestLetters && words.size() < kFewestWords) {
        return weak(u"short"_s);
    }
    const QString letters = plain(password);
    const QString name = plain(signInName);
    if (!name.isEmpty() && repeats(letters, name)) {
        return weak(u"name"_s);
    }
    return isCommon(letters) ? Result<void>(weak(u"common"_s)) : Result<void>();
}

} // namespace freshstart
