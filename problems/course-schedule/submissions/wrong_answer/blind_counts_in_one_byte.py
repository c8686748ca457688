# Counts prerequisites in one byte, so that 256 of them look like none.
# zh: 用一个字节计数先修课程，256 门看起来像没有。


def can_finish(num_courses, prerequisites):
    nxt = [[] for _ in range(num_courses)]
    left = bytearray(num_courses)
    for a, b in prerequisites:
        nxt[b].append(a)
        left[a] = (left[a] + 1) & 255
    todo = [v for v in range(num_courses) if not left[v]]
    seen = set(todo)
    for v in todo:
        for u in nxt[v]:
            left[u] = (left[u] - 1) & 255
            if not left[u] and u not in seen:
                seen.add(u)
                todo.append(u)
    return len(todo) == num_courses
