# Only courses that occur in a pair are counted, but their number is compared with that of all courses.
# zh: 只统计在先修关系中出现的课程，却与全部课程数比较。
from collections import deque


def can_finish(num_courses: int, prerequisites: list[list[int]]) -> bool:
    after, indegree = {}, {}
    for a, b in prerequisites:
        after.setdefault(b, []).append(a)
        after.setdefault(a, [])
        indegree[a] = indegree.get(a, 0) + 1
        indegree.setdefault(b, 0)
    queue = deque(c for c, d in indegree.items() if d == 0)
    order = []
    while queue:
        c = queue.popleft()
        order.append(c)
        for a in after[c]:
            indegree[a] -= 1
            if indegree[a] == 0:
                queue.append(a)
    return len(order) == num_courses
