# Takes every course that is met twice for a ring, also one that was finished on another way.
# zh: 只要再次遇到同一门课程就当成环，哪怕它在另一条路上早已检查完。
def can_finish(num_courses, prerequisites):
    graph = defaultdict(set)
    for course, before in prerequisites:
        graph[course].add(before)
    entered = {before for befores in graph.values() for before in befores}
    starts = [course for course in range(num_courses) if course not in entered]
    seen = set()
    for start in starts:
        stack = [start]
        mine = set()
        while stack:
            course = stack.pop()
            if course in mine:
                return False
            mine.add(course)
            stack += graph[course]
        seen |= mine
    return len(seen) == num_courses
