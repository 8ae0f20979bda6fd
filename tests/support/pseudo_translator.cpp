// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudo_translator.h"

using namespace Qt::StringLiterals;

namespace freshstart::test {

QString PseudoTranslator::translate(const char* context, const char* source, const char* /*comment*/,
                                    int /*number*/) const
{
    const QLatin1StringView from(context);
    if (from.startsWith("Q"_L1)) {
        return {}; // Qt's own words
    }
    const QString text = QString::fromUtf8(source);
    {
        const QMutexLocker lock(&m_mutex);
        m_asked[QString(from)].insert(text);
    }
    static const QString plain = u"aeiouAEIOUcnsy"_s;
    static const QString accented = u"âéïöûÂÉÏÖÛçñšý"_s;
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isMark = c == u'%' || c == u'&' || c == u'\\';
        const bool isTag = c == u'{' || c == u'<';
        if (isTag) { // a placeholder or a tag stays as it is
            const qsizetype end = text.indexOf(c == u'{' ? u'}' : u'>', i);
            if (end > i) {
                said += text.sliced(i, end - i + 1);
                i = end;
                continue;
            }
        }
        if (isMark && i + 1 < text.size()) {
            said += c;
            said += text.at(++i);
            continue;
        }
        const qsizetype place = plain.indexOf(c);
        said += place >= 0 ? accented.at(place) : c;
    }
    const QString longer(text.size() / 3, u'~');
    // A menu's key after a tab is no word.
    const qsizetype tab = said.indexOf(u'\t');
    return tab < 0 ? QChar(kOpening) + said + longer + QChar(kClosing)
                   : QChar(kOpening) + said.first(tab) + longer + QChar(kClosing) + said.sliced(tab);
}

QHash<QString, QSet<QString>> PseudoTranslator::asked() const
{
    const QMutexLocker lock(&m_mutex);
    return m_asked;
}

} // namespace freshstart::test
