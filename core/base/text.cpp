// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Letters that Unicode does not take apart into a base letter and a mark.
const QHash<QChar, QString>& writtenOut()
{
    static const QHash<QChar, QString> table = {
        {u'ł', u"l"_s},  {u'ø', u"o"_s},  {u'đ', u"d"_s},  {u'ð', u"d"_s},  {u'þ', u"th"_s},
        {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ħ', u"h"_s},  {u'ı', u"i"_s},
        {u'ŋ', u"n"_s},  {u'ŧ', u"t"_s},  {u'ĸ', u"k"_s},  {u'ə', u"e"_s},  {u'ŀ', u"l"_s},
    };
    return table;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ' || c == u'ʻ' || c == u'`' || c == u'´';
}

} // namespace

QString searchKey(const QString& text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.isMark() || isApostrophe(c)) {
            continue;
        }
        if (const auto it = writtenOut().constFind(c); it != writtenOut().constEnd()) {
            key += *it;
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            key += c;
        } else if (!key.isEmpty() && !key.endsWith(u' ')) {
            key += u' ';
        }
    }
    return key.trimmed();
}

QString tidy(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace()) {
            clean += u' ';
        } else if (c.category() != QChar::Other_Control && c != QChar::ByteOrderMark) {
            clean += c;
        }
    }
    return clean.simplified().normalized(QString::NormalizationForm_C);
}

} // namespace freshstart
