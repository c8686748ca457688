# A pair of one course is ignored if the course has other prerequisites.
# zh: 课程还有其他先修时忽略自环。
from collections import deque


def can_finish(num_courses, prerequisites):
    after = [[] for _ in range(num_courses)]
    need = [0] * num_courses
    for a, b in prerequisites:
        if a == b and need[a]:
            continue
        after[b].append(a)
        need[a] += 1
    queue = deque(c for c in range(num_courses) if need[c] == 0)
    done = 0
    while queue:
        c = queue.popleft()
        done += 1
        for d in after[c]:
            need[d] -= 1
            if need[d] == 0:
                queue.append(d)
    return done == num_courses
