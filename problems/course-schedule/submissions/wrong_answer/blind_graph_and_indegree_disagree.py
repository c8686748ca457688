# The lists of successors and the numbers of prerequisites follow opposite directions.
# zh: 后继列表与入度的方向相反。
def can_finish(num_courses: int, prerequisites: list[list[int]]) -> bool:
    graph = [[] for _ in range(num_courses)]
    indegree = [0] * num_courses
    for a, b in prerequisites:
        graph[a].append(b)
        indegree[a] += 1
    ready = [c for c in range(num_courses) if indegree[c] == 0]
    for c in ready:
        for other in graph[c]:
            indegree[other] -= 1
            if indegree[other] == 0:
                ready.append(other)
    return len(ready) == num_courses
