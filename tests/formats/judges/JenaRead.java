// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * JenaRead BASE (FILE LANGUAGE)...: reads each file as riot does, writes what it found to FILE.found as N-Quads, and prints
 * a line "quads N" for it, before that its warnings. A triple term that something reifies becomes the four triples of an
 * rdf:Statement.
 */
public final class JenaRead {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static void main(String[] arguments) throws Exception {
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            try {
                read(arguments[0], arguments[i], RDFLanguages.nameToLang(arguments[i + 1]));
            } catch (RuntimeException e) {
                System.out.println("error " + arguments[i] + ": " + e);
            }
        }
    }

    private static void read(String base, String file, Lang language) throws Exception {
        List<String> complaints = new ArrayList<>();
        DatasetGraph found = DatasetGraphFactory.createTxnMem();
        RDFParser.source(file).base(base).forceLang(language).errorHandler(collecting(complaints)).parse(found);
        DatasetGraph classic = DatasetGraphFactory.createTxnMem();
        found.find().forEachRemaining(quad -> add(quad, classic));
        try (OutputStream out = new FileOutputStream(file + ".found")) {
            RDFDataMgr.write(out, classic, Lang.NQUADS);
        }
        long count = 0;
        for (var quads = classic.find(); quads.hasNext(); quads.next()) {
            ++count;
        }
        complaints.forEach(complaint -> System.out.println("warning " + complaint));
        System.out.println("quads " + count);
    }

    private static void add(Quad quad, DatasetGraph classic) {
        Node object = quad.getObject();
        if (!object.isTripleTerm()) {
            classic.add(quad);
            return;
        }
        if (!quad.getPredicate().getURI().equals(RDF + "reifies")) {
            throw new IllegalArgumentException("a triple term that nothing reifies");
        }
        Node[][] said = {{rdf("type"), rdf("Statement")}, {rdf("subject"), object.getTriple().getSubject()},
            {rdf("predicate"), object.getTriple().getPredicate()}, {rdf("object"), object.getTriple().getObject()}};
        for (Node[] pair : said) {
            classic.add(new Quad(quad.getGraph(), quad.getSubject(), pair[0], pair[1]));
        }
    }

    private static Node rdf(String name) {
        return NodeFactory.createURI(RDF + name);
    }

    private static ErrorHandler collecting(List<String> complaints) {
        return new ErrorHandler() {
            @Override
            public void warning(String message, long line, long column) {
                complaints.add(line + ":" + column + ": " + message);
            }

            @Override
            public void error(String message, long line, long column) {
                throw new IllegalArgumentException(line + ":" + column + ": " + message);
            }

            @Override
            public void fatal(String message, long line, long column) {
                error(message, line, column);
            }
        };
    }
}
