// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Imports a file as Gephi's own "Open" does; prints what came of it, in the lines of judges_test.cpp. */
public final class GephiImport {
    private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    public static void main(String[] paths) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        for (String path : paths) {
            show(new File(path));
        }
        OUT.flush();
        System.exit(0);
    }

    private static void show(File file) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(file);
        if (container == null) {
            OUT.println("failed");
            return;
        }
        for (Iterator<Issue> it = container.getReport().getIssues(Integer.MAX_VALUE); it.hasNext();) {
            Issue issue = it.next();
            if (issue.getLevel() != Issue.Level.INFO) {
                OUT.println("issue\t" + issue.getLevel() + "\t" + issue.getMessage());
            }
        }
        importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
        Table nodes = graph.getModel().getNodeTable();
        for (Node node : graph.getNodes().toArray()) {
            line("node", node.getId(), node.getLabel(), value(node, nodes, "type"), value(node, nodes, "iri"));
        }
        Table edges = graph.getModel().getEdgeTable();
        for (Edge edge : graph.getEdges().toArray()) {
            line("edge", edge.getSource().getId(), edge.getTarget().getId(), edge.getTypeLabel(), edge.getLabel(),
                    String.valueOf((long) edge.getWeight()), value(edge, edges, "iri"), value(edge, edges, "predicate"),
                    value(edge, edges, "evidence"));
            Object times = edge.getAttributeKeys().contains("timeset") ? edge.getAttribute("timeset") : null;
            if (times != null) {
                OUT.println("time\t" + edge.getId() + "\t" + times);
            }
        }
    }

    private static Object value(Element element, Table table, String title) {
        for (Column column : table) {
            if (!column.isProperty() && column.getTitle().equals(title)) {
                return element.getAttribute(column);
            }
        }
        return "";
    }

    private static void line(Object... fields) {
        StringBuilder out = new StringBuilder();
        for (Object field : fields) {
            String text = field == null ? "" : field.toString();
            out.append(out.length() == 0 ? "" : "\t").append(text.replace("\\", "\\\\").replace("\t", "\\t")
                    .replace("\n", "\\n").replace("\r", "\\r"));
        }
        OUT.println(out);
    }
}
