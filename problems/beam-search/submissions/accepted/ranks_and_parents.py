"""Hypotheses keep their parent instead of a list of tokens. Ties are settled by the rank of the parent among equals.

The kept hypotheses are also held in the order of their tokens: a child's tokens compare as (its parent's place in that order, its token) does.
"""


def beam_search(log_probs, beam, eos):
    # A node: (score, token, parent), in the order of the tokens.
    nodes = [(0.0, None, None)]
    for step in log_probs:
        candidates = []
        for place, node in enumerate(nodes):
            score, last, _ = node
            if last == eos:
                candidates.append((-score, place, -1, node))
            else:
                row = step[0 if last is None else last]
                for token, log_prob in enumerate(row):
                    candidates.append((-(score + log_prob), place, token, node))
        candidates.sort()
        best = sorted(candidates[:beam], key=lambda candidate: candidate[1:])
        nodes = [parent if token < 0 else (-cost, token, parent) for cost, _, token, parent in best]
    ordered = sorted(range(len(nodes)), key=lambda place: (-nodes[place][0], place))
    return [[tokens_of(nodes[place]), nodes[place][0]] for place in ordered]


def tokens_of(node):
    tokens = []
    while node[2] is not None:
        tokens.append(node[1])
        node = node[2]
    return tokens[::-1]
