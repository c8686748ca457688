# The text is split at spaces first, so no merge crosses the beginning of a word.
# zh: 先按空格切分，合并不会跨过单词的开头。
import re


def bpe_encode(text, merges):
    result = []
    for part in re.findall(r" ?[^ ]+| +", text):
        tokens = list(part.encode("utf-8"))
        for k, (a, b) in enumerate(merges):
            out, i = [], 0
            while i < len(tokens):
                if i + 1 < len(tokens) and tokens[i] == a and tokens[i + 1] == b:
                    out.append(256 + k)
                    i += 2
                else:
                    out.append(tokens[i])
                    i += 1
            tokens = out
        result += tokens
    return result
