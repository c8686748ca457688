# Removes repeated pairs only when they stand next to each other, but counts prerequisites by different courses.
# zh: 只去掉相邻的重复对，却按不同课程计数先修数量。


def can_finish(num_courses, prerequisites):
    pairs = [tuple(p) for i, p in enumerate(prerequisites) if i == 0 or p != prerequisites[i - 1]]
    need = [set() for _ in range(num_courses)]
    nxt = [[] for _ in range(num_courses)]
    for a, b in pairs:
        need[a].add(b)
        nxt[b].append(a)
    left = [len(s) for s in need]
    todo = [v for v in range(num_courses) if not left[v]]
    done = 0
    while todo:
        v = todo.pop()
        done += 1
        for u in nxt[v]:
            left[u] -= 1
            if left[u] == 0:
                todo.append(u)
    return done == num_courses
