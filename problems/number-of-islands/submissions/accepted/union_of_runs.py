# Union-find over the runs of land in each row: a run joins the runs of the row above that it touches.
def num_islands(grid):
    parent = []

    def find(run):
        while parent[run] != run:
            parent[run] = parent[parent[run]]
            run = parent[run]
        return run

    above = [None] * len(grid[0])
    for row in grid:
        here = []
        run = None
        for cell, upper in zip(row, above):
            if cell == "0":
                run = None
            elif run is None:
                run = len(parent)
                parent.append(run)
            here.append(run)
            if run is not None and upper is not None:
                parent[find(upper)] = run
        above = here
    return sum(parent[run] == run for run in range(len(parent)))
