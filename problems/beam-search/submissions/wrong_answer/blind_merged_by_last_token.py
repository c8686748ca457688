# Of hypotheses with the same length and last token only the best is kept, as in the Viterbi algorithm.
# zh: 长度和末词元相同的假设只留最优的一个，像维特比算法那样。
def beam_search(log_probs, beam, eos):
    kept = [([], 0.0)]
    for table in log_probs:
        found = []
        for tokens, score in kept:
            if tokens and tokens[-1] == eos:
                found.append((tokens, score))
                continue
            row = table[tokens[-1] if tokens else 0]
            found += [([*tokens, t], score + p) for t, p in enumerate(row)]
        kept, ends = [], set()
        for h in sorted(found, key=lambda h: (-h[1], h[0])):
            if (len(h[0]), h[0][-1]) not in ends and len(kept) < beam:
                ends.add((len(h[0]), h[0][-1]))
                kept.append(h)
    return [[tokens, score] for tokens, score in kept]
